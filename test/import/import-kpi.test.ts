import { describe, expect, test } from "vitest";
import { buildCatalogue } from "../../src/catalogue/build.ts";
import type { SourceFile } from "../../src/catalogue/source-file.ts";
import { importKpi } from "../../src/import/import-kpi.ts";
import { fillFile } from "../help/fill-file.ts";

const encode = (text: string) => new TextEncoder().encode(text);

/** A portal with one KPI, and what importing a text into its table comes to. */
function importing(exported: Uint8Array | string) {
  const source = (path: string, text: string): SourceFile => {
    const bytes = encode(fillFile(path, text).text);
    return { path, kind: "file", size: bytes.length, bytes };
  };
  const files = [
    source("site.yaml", "as_of: 2026-11-22\n"),
    source("internal/kpis/cpa.csv", "period;value;n;note\n2026-W45;457;251;\n"),
    source("internal/kpis/cpa.yaml", "unit: SEK\ncadence: weekly\n"),
  ];
  const kpi = buildCatalogue(files).catalogue.kpis.get("cpa");
  if (!kpi) throw new Error("the test's own KPI cannot be read");
  const bytes = typeof exported === "string" ? encode(exported) : exported;
  return importKpi(files, kpi, bytes, { check: { today: "2026-11-22" } });
}

describe("importKpi(files, kpi, bytes, options)", () => {
  test("has nothing to write when every row is there", () => {
    const { report, refused, writes } = importing("Vecka;Värde\nv. 45 2026;457,0\n");
    expect(report).toContain("cpa: 0 to add and 1 there already.\n");
    expect({ refused, writes }).toEqual({ refused: false, writes: new Map() });
  });

  test("names the periods that have no value", () => {
    const { report } = importing("Vecka;Värde\nv. 46 2026;\n2026-W44;\n");
    expect(report).toContain("No value, so left out: 2026-W46 and 2026-W44.\n");
  });

  test.for([
    {
      because: "the export is a workbook",
      exported: Uint8Array.of(0x50, 0x4b, 3, 4),
      want: "The file is a workbook, not text.",
    },
    {
      because: "the value cannot be",
      exported: "Vecka;Värde\nv. 46 2026;-1\n",
      want: "error KV315 The value −1 is below 0, which cannot be.",
    },
    {
      because: "a cell would be a formula",
      exported: "Vecka;Värde;Kommentar\nv. 46 2026;1;=cmd\n",
      want: 'Line 2: The cell begins like a formula: "=cmd".',
    },
  ])("writes nothing when $because", ({ exported, want }) => {
    const { report, refused, writes } = importing(exported);
    expect(report).toContain(want);
    expect({ refused, writes }).toEqual({ refused: true, writes: new Map() });
  });

  test("shows by name what would steer a terminal", () => {
    const { report } = importing("Vecka;\u001B[31mUtfall\n");
    expect(report).toContain("<U+001B>[31mUtfall");
    expect(report).not.toContain("\u001B");
  });
});
