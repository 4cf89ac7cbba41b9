import { describe, expect, test } from "vitest";
import { roadmapRegister } from "../../../src/site/registers/roadmap.ts";
import { listView } from "../../../src/site/registers/register-pages.ts";
import type { Files } from "../../rules/findings-of.ts";
import { contextOfFiles } from "./context-of-files.ts";
import { rowText, sectionOf, tableText } from "./programme-views.ts";

const rule = (day: string) =>
  `status: active\nversion: 1\napprovals: [{ by: person-01, role: editor, at: ${day} }]\n`;
const count = (atLeast: number) =>
  `[{ check: count, of: rules, having: { status: active }, at_least: ${atLeast} }]`;
const files: Files = {
  "internal/rules/r01.yaml": rule("2026-09-08"),
  "internal/rules/r02.yaml": rule("2026-09-11"),
  "internal/kpis/a.yaml": "title: { sv: Svarstid, en: Response time }\nunit: hours\nprecision: 1\n",
  "internal/kpis/a.csv": "period;value;n;note\n2026-W38;45,0;;\n2026-W39;42,9;;\n",
  "internal/roadmap/a.yaml": `title: { sv: Styrning, en: Governance }
days: { from: 1, to: 30 }
deliverables:
  - { text: { sv: Två regler., en: Two rules. }, proof: ${count(2)}, owner: editor, due: 2026-09-14 }
  - { text: { sv: Tre regler., en: Three rules. }, proof: ${count(3)}, owner: editor, due: 2026-09-14, note: { sv: Väntar., en: Waiting. } }
kpis:
  - { kpi: a, expect: { op: "<=", value: 44 } }
  - { kpi: b, expect: { op: "<=", value: 44 } }
exit_criteria:
  - { text: { sv: En regel., en: A rule. }, proof: ${count(1)} }
  - { text: { sv: Planen., en: The plan. }, proof: [{ check: record, of: playbooks, id: kris, having: { status: approved } }] }
delivers: { title: { sv: Strategi 1.0, en: Strategy 1.0 }, version: "1.0" }
`,
};
const view = (of: Files, language: "sv" | "en" = "sv") =>
  listView(contextOfFiles(of, language), roadmapRegister, []);

describe("the roadmap", () => {
  test("sums up each phase, on the programme’s day", () => {
    const { text, table } = sectionOf(view(files).sections, "overview");
    expect(text?.text).toBe("I dag är det dag 84 av 90.");
    expect(tableText(table)).toEqual(["1–30: Styrning | Inte klart | 1 av 2 | 1 av 2"]);
  });

  test("says of each deliverable what was found, and by when it was done", () => {
    expect(sectionOf(view(files).sections, "a").rows?.map(rowText)).toEqual([
      "Två regler. [Klart] 2 aktiva regler av minst 2. Klart senast 11 september 2026 · Editor, senast 2026-09-14",
      "Tre regler. [Försenat] 2 aktiva regler av minst 3 · Väntar. · Editor, senast 2026-09-14",
    ]);
    expect(sectionOf(view(files, "en").sections, "a").rows?.map(rowText)[0]).toBe(
      "Two rules. [Done] 2 active rules of at least 2. Done by 11 September 2026 · Editor, due 2026-09-14",
    );
  });

  test("reads a KPI at the phase’s end, and says so when it has none", () => {
    expect(tableText(sectionOf(view(files).sections, "a-kpis").table)).toEqual([
      "Svarstid | Nått | 42,9 h (v. 39) | högst 44,0 h",
      "b | Inget värde | – | högst 44",
    ]);
  });

  test("delivers its result when every criterion holds", () => {
    expect(sectionOf(view(files).sections, "a-exit").rows?.map(rowText)).toEqual([
      "En regel. [Klart] 2 aktiva regler av minst 1. Klart senast 8 september 2026",
      "Planen. [Inte klart] kris finns inte än",
      "Strategi 1.0 [Inte klart] Resultat",
    ]);
  });

  test("says what belongs there while there is none", () => {
    const { sections, groups } = view({});
    expect(sections).toBeUndefined();
    expect(groups).toMatchObject([{ rows: [], empty: expect.stringContaining("internal/roadmap/") }]);
  });
});
