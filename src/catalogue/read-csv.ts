import { CsvError, parse, type Info } from "csv-parse/sync";
import { LineIndex } from "../lib/line-index.ts";
import { list, quoted } from "../lib/list.ts";
import { nearestWord } from "../lib/nearest-word.ts";
import type { Dialect } from "./number-grammar.ts";
import type { TextProblem } from "./parse-yaml.ts";

/** One row of a CSV, cells as written. */
export interface CsvRecord {
  readonly cells: readonly string[];
  /** Line in the file, from 1. */
  readonly line: number;
  /** Column at which each cell starts, from 1. */
  readonly starts: readonly number[];
}

export interface Csv {
  readonly dialect: Dialect;
  readonly records: readonly CsvRecord[];
}

/**
 * Reads a CSV with a fixed header. The header declares the dialect by its delimiter.
 *
 * @param fileText The file's text.
 * @param columns The header's names, in order.
 * @returns Its rows without the header, or the one problem that keeps all of them from being read.
 */
export function readCsv(
  fileText: string,
  columns: readonly string[],
): Csv | { readonly dialect: Dialect; readonly problem: TextProblem } {
  // Windows line ends inside a quoted cell would otherwise count as two lines each.
  const text = fileText.replaceAll("\r\n", "\n");
  const header = text.split("\n", 1)[0] ?? "";
  const dialect: Dialect = header.includes(";") || !header.includes(",") ? "sv" : "en";
  const delimiter = dialect === "sv" ? ";" : ",";
  const problem = checkHeader(header, delimiter, columns);
  if (problem) return { dialect, problem };
  const read = readRecords(text, delimiter);
  return "problem" in read ? { dialect, problem: read.problem } : { dialect, records: read.rows };
}

/** A cell that a spreadsheet would calculate instead of showing. Some read the wide forms of the signs as well. */
export function formulaIn({ cells, line, starts }: CsvRecord): TextProblem | undefined {
  const formula = cells.findIndex((cell) => /^\s*[=@\t＝＠]/.test(cell) || /^\s*[-+＋－](?!\d)/.test(cell));
  if (formula === -1) return undefined;
  return {
    code: "KV305",
    line,
    column: starts[formula] ?? 1,
    message: `The cell begins like a formula: "${cells[formula]?.trim()}".`,
    hint: "Write the value itself, or begin a note with a letter.",
  };
}

/** A row with too many cells, or too few. */
export function wrongCellCount(
  { cells, line, starts }: CsvRecord,
  dialect: Dialect,
  columns: readonly string[],
): TextProblem | undefined {
  if (cells.length === columns.length) return undefined;
  const wrong = cells.length > columns.length ? columns.length : cells.length - 1;
  return {
    code: "KV306",
    line,
    column: starts[wrong] ?? 1,
    message: `The row has ${cells.length} cells. Expected ${columns.length}: ${list(quoted(columns))}.`,
    hint: `Count the ${dialect === "sv" ? "semicolons" : "commas"}: an empty cell keeps its own.`,
  };
}

function checkHeader(header: string, delimiter: string, columns: readonly string[]): TextProblem | undefined {
  const names = header.split(delimiter);
  const right = columns.join(delimiter);
  if (header === right) return undefined;
  if (header === "" || /^\d/.test(header)) {
    return { ...headerPlace, message: "The table has no header.", hint: `Begin the file with "${right}".` };
  }
  if (header.includes("\t")) {
    const message = "The table's columns are separated by tabs.";
    return { ...headerPlace, message, hint: `Save it as CSV. The header is "${right}".` };
  }
  const wrong = names.findIndex((name, i) => name !== columns[i]);
  const name = names[wrong];
  if (name === undefined) {
    const message = `The header has no column "${columns[names.length]}".`;
    return { ...headerPlace, column: header.length + 1, message, hint: `The header is "${right}".` };
  }
  const expected = columns[wrong];
  const isKnown = columns.includes(name);
  const near = isKnown || !expected ? undefined : nearestWord(name, columns);
  return {
    ...headerPlace,
    column: names.slice(0, wrong).reduce((sum, before) => sum + before.length + 1, 1),
    message:
      isKnown && expected
        ? `The column "${name}" stands where "${expected}" belongs.`
        : `Unknown column "${name}" in the header.`,
    hint: near ? `Did you mean "${near}"? The header is "${right}".` : `The header is "${right}".`,
  };
}

const headerPlace = { code: "KV301", line: 1, column: 1 } as const;

function readRecords(text: string, delimiter: string): { rows: CsvRecord[] } | { problem: TextProblem } {
  const lines = text.split(/\r?\n/);
  try {
    const parsed = parse(text, {
      delimiter,
      relax_column_count: true,
      info: true,
      from_line: 2,
      skip_empty_lines: true,
    }) as unknown as {
      record: string[];
      info: Info;
    }[];
    const rows = parsed.map(({ record, info }) => {
      const spread = record.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);
      const line = info.lines - spread;
      return { cells: record, line, starts: cellStarts(lines[line - 1] ?? "", delimiter) };
    });
    return { rows };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { problem: explainQuote(error, text, lines) };
  }
}

/** @param lines The text's lines. */
function explainQuote(error: CsvError, text: string, lines: readonly string[]): TextProblem {
  if (error.code === "CSV_QUOTE_NOT_CLOSED") {
    return {
      code: "KV307",
      ...new LineIndex(text).at(text.lastIndexOf('"')),
      message: "The quotation mark that begins here is not closed.",
      hint: "Add one where the cell ends, or delete it.",
    };
  }
  const line = Number(error["lines"] ?? 2);
  return {
    code: "KV307",
    line,
    column: Math.max(1, (lines[line - 1] ?? "").indexOf('"') + 1),
    message: "A quotation mark stands inside the cell.",
    hint: 'Put quotes around the whole cell, and write a quote inside it twice: "".',
  };
}

/** Columns at which the cells of one physical line start, from 1; quotes keep delimiters inside. */
function cellStarts(line: string, delimiter: string): number[] {
  const starts = [1];
  let quoted = false;
  for (let i = 0; i < line.length; i++) {
    if (line[i] === '"') quoted = !quoted;
    else if (line[i] === delimiter && !quoted) starts.push(i + 2);
  }
  return starts;
}
