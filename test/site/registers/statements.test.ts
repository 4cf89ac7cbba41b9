import { describe, expect, test } from "vitest";
import { statementPage } from "../../../src/site/registers/statements.ts";
import type { Files } from "../../rules/findings-of.ts";
import { contextOfFiles } from "./context-of-files.ts";
import { sectionOf } from "./programme-views.ts";

const files: Files = {
  "internal/kpis/a.yaml":
    "title: { sv: Svarstid, en: Response time }\nunit: hours\nprecision: 1\nbetter: lower\ntarget: { op: '<', value: 12, by: 2026-11-28 }\n",
  "internal/kpis/a.csv": "period;value;n;note\n2026-W46;14,2;;\n",
  "internal/policies/replies/sv.mdx":
    "---\ntitle: Så svarar vi\nstatus: approved\nstrategic_claims:\n  - statement: { sv: Svar samma dag., en: Answers the same day. }\n    kpis: [a]\n---\n\nText.\n",
  "internal/roadmap/a.yaml":
    "title: { sv: Styrning, en: Governance }\ndays: { from: 1, to: 90 }\ngoals:\n  - { statement: { sv: Bli bäst., en: Be the best. } }\n",
};

describe("strategic statements", () => {
  test("each stands with its KPIs and how they are", () => {
    const { sections } = statementPage.view(contextOfFiles(files));
    const [line] = sectionOf(sections, "policies-replies").lines ?? [];
    expect(line).toMatchObject({
      label: "Svar samma dag.",
      value: { word: "För få mätvärden" },
      why: [{ href: "/kpis/a/" }],
    });
    expect(JSON.stringify(line?.why).replaceAll("\u00A0", " ")).toContain(
      "Svarstid: 14,2 h, mål under 12,0 h",
    );
  });

  test("one without a KPI says so, though the check refuses it", () => {
    const { sections } = statementPage.view(contextOfFiles(files));
    const { title, lines } = sectionOf(sections, "roadmap-a");
    expect(title).toBe("Dag 1–90: Styrning");
    expect(lines).toMatchObject([{ label: "Bli bäst.", value: { word: "Inget nyckeltal" }, why: [] }]);
  });

  test("says what belongs there while there is none", () => {
    expect(statementPage.view(contextOfFiles({})).groups).toMatchObject([
      { rows: [], empty: expect.stringContaining("nyckeltal") },
    ]);
  });
});
