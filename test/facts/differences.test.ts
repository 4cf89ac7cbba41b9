import { describe, expect, test } from "vitest";
import { differences, pathText, shownValue } from "../../src/facts/differences.ts";

describe("differences(here, wanted)", () => {
  test.for([
    { because: "they are the same", here: { a: [1, { b: 2 }] }, wanted: { a: [1, { b: 2 }] }, want: [] },
    { because: "the order of fields differs", here: { a: 1, b: 2 }, wanted: { b: 2, a: 1 }, want: [] },
    { because: "a value differs", here: { a: { b: 1 } }, wanted: { a: { b: 2 } }, want: ["a.b 1 2"] },
    { because: "two fields differ", here: { a: 1, b: 1 }, wanted: { a: 2, b: 2 }, want: ["a 1 2", "b 1 2"] },
    { because: "a field is missing", here: {}, wanted: { a: 1 }, want: ["a nothing 1"] },
    { because: "a field is too many", here: { a: 1 }, wanted: {}, want: ["a 1 nothing"] },
    {
      because: "an item came first in a list, and all others moved",
      here: { a: ["x", "y"] },
      wanted: { a: ["new", "x", "y"] },
      want: ['a[0] "x" "new"'],
    },
    {
      because: "a list is longer",
      here: { a: ["x"] },
      wanted: { a: ["x", "y"] },
      want: ['a[1] nothing "y"'],
    },
    { because: "a list is shorter", here: { a: ["x"] }, wanted: { a: [] }, want: ['a[0] "x" nothing'] },
    { because: "a list became a text", here: { a: ["x"] }, wanted: { a: "x" }, want: ['a "x" "x"'] },
    { because: "a text looks like a number", here: { a: "1" }, wanted: { a: 1 }, want: ['a "1" 1'] },
  ])("when $because", ({ here, wanted, want }) => {
    const found = differences(here, wanted).map(
      (one) => `${pathText(one.path)} ${shownValue(one.here)} ${shownValue(one.wanted)}`,
    );
    expect(found).toEqual(want);
  });
});

describe("shownValue(value)", () => {
  test.for([
    { because: "it is nothing", value: undefined, want: "nothing" },
    { because: "it is a number", value: 3, want: "3" },
    {
      because: "it has a name",
      value: { purpose: { sv: "Utkast." }, name: "Skrivstöd" },
      want: '"Skrivstöd"',
    },
    { because: "it has texts", value: { verdict: 1, statement: { sv: "Ja.", en: "Yes." } }, want: '"Ja."' },
    { because: "it is a list of texts", value: ["copy", "image"], want: '"copy"' },
    { because: "it is an empty list", value: [], want: "a list" },
    { because: "it just fits", value: "x".repeat(48), want: `"${"x".repeat(48)}"` },
    { because: "it is too long", value: "x".repeat(49), want: `"${"x".repeat(48)} …"` },
  ])("when $because", ({ value, want }) => {
    expect(shownValue(value)).toBe(want);
  });
});
