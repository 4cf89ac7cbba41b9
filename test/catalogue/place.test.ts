import { describe, expect, test } from "vitest";
import { place } from "../../src/catalogue/place.ts";

describe("place(path)", () => {
  test.for([
    { path: "site.yaml", want: { type: "site", id: "site", part: "record" } },
    { path: "public/facts.yaml", want: { type: "facts", id: "facts", part: "record" } },
    { path: "internal/rules/r01.yaml", want: { type: "rules", id: "r01", part: "record" } },
    { path: "internal/kpis/ctr.yaml", want: { type: "kpis", id: "ctr", part: "record" } },
    { path: "internal/kpis/ctr.csv", want: { type: "kpis", id: "ctr", part: "table" } },
    { path: "internal/policies/ai-policy/sv.mdx", want: { type: "policies", id: "ai-policy", part: "sv" } },
    {
      path: "internal/decision-rules/skala.yaml",
      want: { type: "decisionRules", id: "skala", part: "record" },
    },
    {
      path: "internal/decision-rules/tests/skala.yaml",
      want: { type: "ruleTests", id: "skala", part: "record" },
    },
    { path: "public/how-we-work/svar/en.mdx", want: { type: "posts", id: "svar", part: "en" } },
  ])("of $path", ({ path, want }) => {
    expect(place(path)).toEqual(want);
  });

  const otherEnding = "Only files that end in “.yaml” belong in this folder.";
  const otherProse = "Only “sv.mdx” and “en.mdx” belong here, in one folder per text.";
  const nowhere = "Nothing reads a file at this place.";
  const letters =
    "Use lower-case letters a–z, digits and single hyphens: the name becomes the address of the page.";
  test.for([
    { path: "internal/rules/r01.yml", message: otherEnding, hint: "Rename it to r01.yaml." },
    { path: "internal/rules/r01.csv", message: otherEnding, hint: "Move it, or rename it." },
    { path: "internal/rules/r01", message: otherEnding, hint: "Move it, or rename it." },
    {
      path: "internal/kpis/ctr.xlsx",
      message: "Only files that end in “.yaml” and “.csv” belong in this folder.",
      hint: "Move it, or rename it.",
    },
    {
      path: "internal/rules/ai/r01.yaml",
      message: "There are no folders below this one.",
      hint: "Move the file up.",
    },
    {
      path: "internal/decision-rules/test/skala.yaml",
      message: "There are no folders below this one.",
      hint: "Move the file up.",
    },
    {
      path: "internal/decision-rules/tests/old/skala.yaml",
      message: "There are no folders below this one.",
      hint: "Move the file up.",
    },
    { path: "internal/decision-rules/tests/skala.csv", message: otherEnding, hint: "Move it, or rename it." },
    { path: "internal/rules/R01.yaml", message: '"R01" cannot be an id.', hint: letters },
    { path: "internal/rules/r--1.yaml", message: '"r--1" cannot be an id.', hint: letters },
    { path: "internal/rules/å.yaml", message: '"å" cannot be an id.', hint: letters },
    { path: "internal/policies/A b/sv.mdx", message: '"A b" cannot be an id.', hint: letters },
    {
      path: "internal/policies/ai-policy/de.mdx",
      message: otherProse,
      hint: "Give each text a folder of its own, named by its id, with “sv.mdx” in it.",
    },
    {
      path: "internal/policies/sv.mdx",
      message: otherProse,
      hint: "Give each text a folder of its own, named by its id, with “sv.mdx” in it.",
    },
    { path: "internal/rule/r01.yaml", message: nowhere, hint: 'Did you mean "internal/rules"?' },
    { path: "site.yml", message: nowhere, hint: 'Did you mean "site.yaml"?' },
  ])("refuses $path", ({ path, message, hint }) => {
    expect(place(path)).toEqual({ message, hint });
  });

  test.for(["a.txt", "internal/secret/plan-for-next-year.txt", ""])(
    "refuses “%s” without a guess",
    (path) => {
      expect(place(path)).toMatchObject({
        message: nowhere,
        hint: expect.stringMatching(/^Move it to the folder of its type/),
      });
    },
  );
});
