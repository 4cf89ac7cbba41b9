import { CsvError, parse, type Info } from "csv-parse/sync";
import type { Dialect } from "../catalogue/number-grammar.ts";
import type { ImportProblem } from "./import-problem.ts";

/** A table as some other system wrote it, its cells as they stand. */
export interface ExportTable {
  readonly delimiter: Delimiter;
  /** What the delimiter declares: semicolons Swedish, commas English. A tab declares nothing. */
  readonly declares: Dialect | undefined;
  readonly lineBreak: "CRLF" | "LF";
  readonly header: readonly string[];
  /** Without those that are wholly empty. */
  readonly rows: readonly ExportRow[];
}

export interface ExportRow {
  /** Line at which it starts, from 1. */
  readonly line: number;
  /** Trimmed, hard spaces too. */
  readonly cells: readonly string[];
}

export type Delimiter = ";" | "," | "\t";

/**
 * Splits an export into cells. The header's line tells the delimiter; Excel's own first line `sep=;` is heeded.
 * No problem ever quotes a cell: they may hold what customers wrote.
 *
 * @param text Without a byte order mark.
 */
export function readExport(text: string): { table: ExportTable } | { problem: ImportProblem } {
  const [, separator] = /^sep=([;,\t])\r?\n/i.exec(text) ?? [];
  // The line is emptied, not removed, so that the others keep their numbers.
  const body = separator === undefined ? text : text.slice(text.indexOf(separator) + 1);
  const firstLine = body.split(/\r\n?|\n/).find((line) => line.replace(/[;,\t\s]/g, "") !== "");
  if (firstLine === undefined) return { problem: { message: "The file is empty." } };

  const outsideQuotes = firstLine.replace(/"[^"]*"/g, "");
  const delimiter = delimiters.find((one) => one === separator || outsideQuotes.includes(one));
  if (delimiter === undefined) {
    const message = "The first line has only one column.";
    return { problem: { message, hint: "Columns are separated by semicolons, commas or tabs." } };
  }

  const records = readRecords(body, delimiter);
  if ("problem" in records) return records;
  const [header, ...rows] = records.rows.filter(({ cells }) => cells.some((cell) => cell !== ""));
  const tooWide = rows.find(({ cells }) => cells.slice(header?.cells.length).some((cell) => cell !== ""));
  if (tooWide) {
    const message = "The row has more cells than the header.";
    const hint = "A value or a text that contains the delimiter needs quotation marks around it.";
    return { problem: { line: tooWide.line, message, hint } };
  }
  const declares = delimiter === ";" ? "sv" : delimiter === "," ? "en" : undefined;
  const lineBreak = text.includes("\r\n") ? "CRLF" : "LF";
  return { table: { delimiter, declares, lineBreak, header: header?.cells ?? [], rows } };
}

/** In order of trust: no name of a column holds a tab, and few a semicolon. */
const delimiters = ["\t", ";", ","] as const satisfies Delimiter[];

function readRecords(text: string, delimiter: string): { rows: ExportRow[] } | { problem: ImportProblem } {
  try {
    // One kind of line break, so that those within quotation marks count as one line each.
    const parsed = parse(text.replace(/\r\n?/g, "\n"), {
      delimiter,
      record_delimiter: "\n",
      relax_column_count: true,
      skip_empty_lines: true,
      info: true,
    }) as unknown as { record: string[]; info: Info }[];
    const rows = parsed.map(({ record, info }) => {
      const spread = record.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);
      return { line: info.lines - spread, cells: record.map((cell) => cell.trim()) };
    });
    return { rows };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = error["lines"];
    const message = "A quotation mark stands alone: those around a cell come in pairs.";
    const hint = "Inside a cell that has them around it, a quotation mark is written twice.";
    return { problem: { ...(typeof line === "number" ? { line } : {}), message, hint } };
  }
}
