import { describe, expect, test } from "vitest";
import { md } from "../../../src/diagnostics/formats/md.ts";
import { error, hostile, options, warning } from "./findings.ts";

describe("formatters.md", () => {
  test("lists all, errors first", () => {
    expect(md([warning, error], options)).toBe(
      [
        "## Content check: 1 error, 1 warning.",
        "",
        "Judged as of 2026-11-22.",
        "",
        "| | Where | Code | What, and what to do |",
        "| --- | --- | --- | --- |",
        '| ✕ error | content/a.yaml:2:9 | KV104 | "status" is "utkast". Write "draft". |',
        "| △ warning | content/b.csv:3:1 | KV313 | Not over, 50 %. |",
        "",
      ].join("\n"),
    );
  });

  test("says that nothing is wrong", () => {
    expect(md([], options)).toBe("## Content check: No errors, no warnings.\n\nJudged as of 2026-11-22.\n");
  });

  test("keeps what authors wrote from doing anything", () => {
    const rows = md([hostile], options).split("\n");
    const row = rows.find((one) => one.startsWith("| ✕")) ?? "";
    expect(row.replace(/\\./g, "").match(/\|/g)).toHaveLength(5);
    expect(row.replace(/\\./g, "")).not.toMatch(/[`<>*_[\]$]|@(?!\u200B)|https?:/);
    expect(rows.filter((one) => one.startsWith("::"))).toEqual([]);
  });

  test("stays below what GitHub takes, and says what is left out", () => {
    const long = { ...hostile, message: "é".repeat(1_000) };
    const written = md(Array(2_000).fill(long), options);
    expect(Buffer.byteLength(written)).toBeLessThan(1_048_576);
    expect(Buffer.byteLength(written)).toBeGreaterThan(900_000);
    const shown = written.split("\n").filter((one) => one.startsWith("| ✕")).length;
    expect(/(\d+) more left out/.exec(written)?.[1]).toBe(String(2_000 - shown));
  });
});
