import { describe, expect, test } from "vitest";
import { codeFamilies, codeFamily } from "../../src/site/code-families.ts";
import { helpPages } from "../../src/site/help-view.ts";

describe("codeFamily(code)", () => {
  test.for([
    ["KV001", "Filer"],
    ["KV099", "Filer"],
    ["KV100", "Fält"],
    ["KV619", "Godkännande och kris"],
    ["KV620", "Källor och påståenden"],
    ["KV740", "Incidenter"],
    ["KV741", "Risker"],
    ["KV811", "Läskvittenser, undantag och dataflöden"],
  ] as const)("%s stands under %s", ([code, title]) => {
    expect(codeFamily(code)?.title.sv).toBe(title);
  });
});

test("the families come in the order of their numbers, and each has a message", () => {
  const starts = codeFamilies.map(({ from }) => from);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  const used = new Set(Array.from(helpPages.keys(), (code) => codeFamily(code)));
  expect(codeFamilies.filter((family) => !used.has(family))).toEqual([]);
});
