import { describe, expect, test } from "vitest";
import { editDistance, nearestWord } from "../../src/lib/nearest-word.ts";

describe("nearestWord(typed, known)", () => {
  const roles = ["redaktor", "jurist", "annons"];

  test.for([
    { because: "a letter is missing", typed: "redaktr", known: roles, want: "redaktor" },
    { because: "two neighbours changed places", typed: "jursit", known: roles, want: "jurist" },
    { because: "only the case differs", typed: "Jurist", known: roles, want: "jurist" },
    { because: "the word is known", typed: "annons", known: roles, want: "annons" },
    { because: "two of six letters are wrong", typed: "juxixt", known: roles, want: "jurist" },
    { because: "three of six letters are wrong", typed: "juxxxt", known: roles, want: undefined },
    { because: "two words are equally near", typed: "bat", known: ["cat", "rat"], want: "cat" },
    { because: "the nearer word comes later", typed: "abcdef", known: ["abcdxx", "abcdex"], want: "abcdex" },
    { because: "one letter would be all new", typed: "≥", known: ["<", ">"], want: undefined },
    { because: "one of two letters is right", typed: "ox", known: ["op"], want: "op" },
    { because: "nothing was typed", typed: "", known: ["a"], want: undefined },
    { because: "nothing is known", typed: "jurist", known: [], want: undefined },
  ])("when $because", ({ typed, known, want }) => {
    expect(nearestWord(typed, known)).toBe(want);
  });
});

describe("editDistance(a, b)", () => {
  test.for([
    { a: "", b: "", want: 0 },
    { a: "", b: "abc", want: 3 },
    { a: "abc", b: "abc", want: 0 },
    { a: "kitten", b: "sitting", want: 3 },
    { a: "ab", b: "ba", want: 1 },
    { a: "ca", b: "abc", want: 3 },
  ])("of “$a” and “$b” is $want", ({ a, b, want }) => {
    expect(editDistance(a, b)).toBe(want);
    expect(editDistance(b, a)).toBe(want);
  });
});
