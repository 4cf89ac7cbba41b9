import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import { formatters } from "../../../src/diagnostics/formatters.ts";
import { error, options } from "./findings.ts";

/** One finding at a column of a line. */
function written(format: "rdjsonl" | "sarif" | "text" | "github", line: string, column: number): string {
  const finding: Diagnostic = { ...error, at: { file: "content/a.yaml", line: 1, column } };
  return formatters[format]([finding], { ...options, texts: new Map([["content/a.yaml", line]]) });
}

describe("our columns count UTF-16 code units from 1", () => {
  // The line of reviewdog's own description: a is column 1, 𐐀 is 2, b is 6.
  test.for([
    { line: "a𐐀b", column: 1, bytes: 1 },
    { line: "a𐐀b", column: 2, bytes: 2 },
    { line: "a𐐀b", column: 4, bytes: 6 },
    { line: "åäö: x", column: 6, bytes: 9 },
    { line: "", column: 1, bytes: 1 },
    { line: "", column: 7, bytes: 7 },
  ])("column $column of “$line” is byte $bytes for reviewdog, and itself for the others", (row) => {
    const { line, column, bytes } = row;
    const { location } = JSON.parse(written("rdjsonl", line, column));
    expect(location.range.start).toEqual({ line: 1, column: bytes });
    const [run] = JSON.parse(written("sarif", line, column)).runs;
    expect(run.columnKind).toBe("utf16CodeUnits");
    expect(run.results[0].locations[0].physicalLocation.region).toEqual({
      startLine: 1,
      startColumn: column,
    });
    expect(written("text", line, column)).toContain(`content/a.yaml:1:${column} error`);
    expect(written("github", line, column)).toContain(`,line=1,col=${column},`);
  });
});
