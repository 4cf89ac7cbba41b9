import { describe, expect, test } from "vitest";
import { all, any, not, type Truth } from "../../../src/engine/decide/truth.ts";

// Kleene, Introduction to Metamathematics (1952), section 64: the strong tables.
const tables: [a: Truth, b: Truth, and: Truth, or: Truth][] = [
  ["true", "true", "true", "true"],
  ["true", "unknown", "unknown", "true"],
  ["true", "false", "false", "true"],
  ["unknown", "unknown", "unknown", "unknown"],
  ["unknown", "false", "false", "unknown"],
  ["false", "false", "false", "false"],
];

describe("three-valued logic", () => {
  test.for(tables)("%s, %s: all is %s, any is %s", ([a, b, and, or]) => {
    expect([all([a, b]), all([b, a])]).toEqual([and, and]);
    expect([any([a, b]), any([b, a])]).toEqual([or, or]);
  });

  test.for<[Truth, Truth]>([
    ["true", "false"],
    ["false", "true"],
    ["unknown", "unknown"],
  ])("not %s is %s", ([truth, want]) => {
    expect(not(truth)).toBe(want);
  });

  test.for<Truth>(["true", "false", "unknown"])("one %s alone stays what it is", (truth) => {
    expect([all([truth]), any([truth])]).toEqual([truth, truth]);
  });

  test("a condition over nothing is refused", () => {
    expect(() => all([])).toThrow(RangeError);
    expect(() => any([])).toThrow(RangeError);
  });
});
