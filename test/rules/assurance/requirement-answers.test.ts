import { describe, expect, test } from "vitest";
import { answersTo } from "../../../src/rules/assurance/requirement-answers.ts";
import { catalogueOf } from "../findings-of.ts";

const satisfies = (...names: string[]) =>
  `satisfies:\n${names.map((name) => `  - { framework: f, requirement: ${name} }\n`).join("")}`;

/** Requirement and the records that answer it: `one: r01 example`. */
function answers(files: Readonly<Record<string, string>>): string[] {
  return Array.from(
    answersTo(catalogueOf(files), "f"),
    ([requirement, entries]) => `${requirement}: ${entries.map(({ id }) => id).join(" ")}`,
  );
}

describe("answersTo(catalogue, framework)", () => {
  test.for([
    { because: "nothing is there", files: {}, want: [] },
    { because: "nothing names it", files: { "internal/rules/r01.yaml": "status: active\n" }, want: [] },
    {
      because: "two records answer one requirement, types in the registry’s order",
      files: {
        "internal/risks/b.yaml": satisfies("one"),
        "internal/rules/r01.yaml": `status: active\n${satisfies("one", "two")}`,
      },
      want: ["one: r01 b", "two: r01"],
    },
    {
      because: "a draft and a retired record name it",
      files: {
        "internal/rules/r01.yaml": `status: draft\n${satisfies("one")}`,
        "internal/rules/r02.yaml": `status: retired\n${satisfies("one")}`,
      },
      want: [],
    },
    {
      because: "a record names it twice",
      files: { "internal/rules/r01.yaml": `status: active\n${satisfies("one", "one")}` },
      want: ["one: r01"],
    },
    {
      because: "a record names another framework’s requirement",
      files: {
        "internal/rules/r01.yaml": "satisfies:\n  - { framework: g, requirement: one }\n",
      },
      want: [],
    },
  ])("when $because", ({ files, want }) => {
    expect(answers(files)).toEqual(want);
  });
});
