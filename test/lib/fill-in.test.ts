import { expect, test } from "vitest";
import { fillIn } from "../../src/lib/fill-in.ts";

test.for([
  { because: "there is nothing to fill in", text: "ja", values: {}, want: "ja" },
  { because: "a field comes twice", text: "{n} av {n}", values: { n: 3 }, want: "3 av 3" },
  { because: "a value is missing", text: "{n} av {m}", values: { n: 0 }, want: "0 av {m}" },
  { because: "a value looks like a field", text: "{a}{b}", values: { a: "{b}", b: "x" }, want: "{b}x" },
  { because: "a name is every object's own", text: "{toString}", values: {}, want: "{toString}" },
])("fillIn: $because", ({ text, values, want }) => {
  expect(fillIn(text, values)).toBe(want);
});
