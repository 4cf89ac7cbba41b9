import { describe, expect, test } from "vitest";
import { benchmarkPortal } from "../../scripts/lib/benchmark-portal.ts";
import { checkFiles } from "../../src/check.ts";
import type { SourceFile } from "../../src/catalogue/source-file.ts";

const sourcesOf = (texts: ReadonlyMap<string, string>): SourceFile[] =>
  Array.from(texts, ([path, text]) => {
    const bytes = Buffer.from(text);
    return { path, kind: "file", size: bytes.length, bytes };
  });

describe("benchmarkPortal(records, changed)", { timeout: 60_000 }, () => {
  const small = benchmarkPortal(100, 6);

  test("is the same every time", () => {
    expect(benchmarkPortal(100, 6)).toEqual(small);
  });

  test.for([100, 300])("has %d records, and no errors", (records) => {
    const { before } = benchmarkPortal(records, 0);
    // A table belongs to its KPI, and an English text to its Swedish one.
    const files = before.keys().filter((path) => !/\.csv$|\/en\.mdx$/.test(path));
    expect([...files]).toHaveLength(records);
    const { diagnostics } = checkFiles(sourcesOf(before), { shownAs: "content" });
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test.for([
    { records: 100, kpis: 20 },
    { records: 300, kpis: 35 },
  ])("has $kpis KPIs with five years of weeks among $records records", ({ records, kpis }) => {
    const tables = Array.from(benchmarkPortal(records, 0).before).filter(([path]) => path.endsWith(".csv"));
    expect(tables).toHaveLength(kpis);
    // 260 weeks up to the last that was over on the portal’s day, 22 November 2026, a Sunday.
    const rows = tables[0]?.[1].trimEnd().split("\n").slice(1) ?? [];
    expect(rows).toHaveLength(260);
    expect([rows[0]?.slice(0, 8), rows.at(-1)?.slice(0, 8)]).toEqual(["2021-W47", "2026-W46"]);
  });

  test("edits tables, rules and replies in turn, and nothing else", () => {
    const folders = [...small.edited.keys()].map((path) => path.split("/")[1]);
    expect(folders).toEqual(["kpis", "rules", "templates", "kpis", "rules", "templates"]);
    for (const [path, text] of small.edited) expect(text).not.toBe(small.before.get(path));
  });
});
