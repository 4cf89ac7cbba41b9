import { describe, expect, test } from "vitest";
import { count, list, quoted } from "../../src/lib/list.ts";

describe("list(words, conjunction)", () => {
  test.for([
    { words: [], want: "" },
    { words: ["a"], want: "a" },
    { words: ["a", "b"], want: "a or b" },
    { words: ["a", "b", "c"], want: "a, b or c" },
  ])("of $words is “$want”", ({ words, want }) => {
    expect(list(words, "or")).toBe(want);
  });

  test("says “and” unless told", () => {
    expect(list(["a", "b"])).toBe("a and b");
  });
});

describe("quoted(words)", () => {
  test.for([
    { words: [], want: [] },
    { words: ["a", "b c"], want: ['"a"', '"b c"'] },
  ])("of $words", ({ words, want }) => {
    expect(quoted(words)).toEqual(want);
  });
});

describe("count(n, one, many)", () => {
  test.for([
    { n: 0, want: "0 rules" },
    { n: 1, want: "1 rule" },
    { n: 2, want: "2 rules" },
  ])("is “$want”", ({ n, want }) => {
    expect(count(n, "rule")).toBe(want);
  });

  test("takes a plural of its own", () => {
    expect(count(2, "entry", "entries")).toBe("2 entries");
  });
});
