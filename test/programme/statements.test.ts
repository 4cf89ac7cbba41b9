import { expect, test } from "vitest";
import { strategicStatements, worstStatus } from "../../src/programme/statements.ts";
import { catalogueOf } from "../rules/findings-of.ts";

const policy = (status: string) =>
  `---\nstatus: ${status}\nstrategic_claims:\n  - statement: { sv: Snabbare svar., en: Faster answers. }\n    kpis: [a]\n---\n\nText.\n`;
const phase = (from: number, to: number) =>
  `days: { from: ${from}, to: ${to} }\ngoals:\n  - statement: { sv: Mål ${from}., en: Goal ${from}. }\n`;

test("policies that apply come first, then the phases in their order", () => {
  const found = strategicStatements(
    catalogueOf({
      "internal/policies/gone/sv.mdx": policy("retired"),
      "internal/policies/replies/sv.mdx": policy("approved"),
      "internal/policies/without/sv.mdx": "---\nstatus: approved\n---\n\nText.\n",
      "internal/roadmap/a.yaml": phase(31, 90),
      "internal/roadmap/b.yaml": phase(1, 30),
    }),
  );
  expect(found.map(({ entry, statements }) => [entry.id, statements.map(({ kpis }) => kpis)])).toEqual([
    ["replies", [["a"]]],
    ["b", [[]]],
    ["a", [[]]],
  ]);
});

test("a statement stands as its worst KPI does", () => {
  expect(worstStatus([])).toBeUndefined();
  expect(worstStatus(["met"])).toBe("met");
  expect(worstStatus(["met", "off_course", "at_risk"])).toBe("off_course");
  expect(worstStatus(["on_course", "unknown"])).toBe("unknown");
});
