import { CsvError, parse, type Info } from "csv-parse/sync";
import { LineIndex } from "../lib/line-index.ts";
import { list, quoted } from "../lib/list.ts";
import { nearestWord } from "../lib/nearest-word.ts";
import { readNumber, type Dialect } from "./number-grammar.ts";
import type { TextProblem } from "./parse-yaml.ts";

/** The columns of a KPI's table, in order. */
export const tableColumns = ["period", "value", "n", "note"] as const;

/** One measured period, as written. */
export interface TableRow {
  readonly period: string;
  readonly value: number;
  /** How many observations stand behind the value. */
  readonly n?: number;
  readonly note?: string;
  /** Line in the file, from 1. */
  readonly line: number;
  /** Column at which the value's cell starts, from 1. */
  readonly valueColumn: number;
}

export interface ParsedTable {
  readonly dialect: Dialect;
  readonly rows: readonly TableRow[];
  readonly problems: readonly TextProblem[];
}

/**
 * Reads a KPI's table. The header declares the dialect by its delimiter; every cell is then held to it.
 * A row with a problem is left out and reported; the others are kept.
 *
 * @param fileText The file's text.
 * @param unit The KPI's unit, which a Swedish cell may repeat.
 */
export function parseTable(fileText: string, unit: string): ParsedTable {
  // Windows line ends inside a quoted cell would otherwise count as two lines each.
  const text = fileText.replaceAll("\r\n", "\n");
  const header = text.split("\n", 1)[0] ?? "";
  const dialect: Dialect = header.includes(";") || !header.includes(",") ? "sv" : "en";
  const delimiter = dialect === "sv" ? ";" : ",";
  const headerProblem = checkHeader(header, delimiter);
  if (headerProblem) return { dialect, rows: [], problems: [headerProblem] };

  const records = readRecords(text, delimiter);
  if ("problem" in records) return { dialect, rows: [], problems: [records.problem] };

  const rows: TableRow[] = [];
  const problems: TextProblem[] = [];
  for (const { cells, line, starts } of records.rows) {
    const result = readRow(cells, line, starts, dialect, unit);
    if ("problem" in result) problems.push(result.problem);
    else rows.push(result.row);
  }
  return { dialect, rows, problems };
}

/** A sign before three last digits may have been meant to group them. */
const inThousands = (cell: string): string =>
  /^\d{1,3}[.,]\d{3}$/.test(cell) ? `, or ${cell.replace(/[.,]/, "")} if it separates thousands` : "";

function checkHeader(header: string, delimiter: string): TextProblem | undefined {
  const names = header.split(delimiter);
  const right = tableColumns.join(delimiter);
  if (header === right) return undefined;
  if (header === "" || /^\d/.test(header)) {
    return { ...headerPlace, message: "The table has no header.", hint: `Begin the file with "${right}".` };
  }
  if (header.includes("\t")) {
    const message = "The table's columns are separated by tabs.";
    return { ...headerPlace, message, hint: `Save it as CSV. The header is "${right}".` };
  }
  const wrong = names.findIndex((name, i) => name !== tableColumns[i]);
  const name = names[wrong];
  if (name === undefined) {
    const message = `The header has no column "${tableColumns[names.length]}".`;
    return { ...headerPlace, column: header.length + 1, message, hint: `The header is "${right}".` };
  }
  const expected = tableColumns[wrong];
  const isKnown = tableColumns.some((column) => column === name);
  const near = isKnown || !expected ? undefined : nearestWord(name, tableColumns);
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

interface CsvRecord {
  readonly cells: readonly string[];
  readonly line: number;
  /** Column at which each cell starts. */
  readonly starts: readonly number[];
}

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

function readRow(
  cells: readonly string[],
  line: number,
  starts: readonly number[],
  dialect: Dialect,
  unit: string,
): { row: TableRow } | { problem: TextProblem } {
  const refuse = (code: TextProblem["code"], cell: number, message: string, hint: string) => ({
    problem: { code, line, column: starts[cell] ?? 1, message, hint },
  });
  const [period = "", value = "", n = "", note = ""] = cells.map((cell) => cell.trim());

  const formula = cells.findIndex((cell) => /^\s*[=@\t]/.test(cell) || /^\s*[+-](?!\d)/.test(cell));
  if (formula !== -1) {
    return refuse(
      "KV305",
      formula,
      `The cell begins like a formula: "${cells[formula]?.trim()}".`,
      "Write the value itself, or begin a note with a letter.",
    );
  }
  if (cells.length !== tableColumns.length) {
    const extra = cells.length > tableColumns.length;
    const decimal = extra && dialect === "en" && /^\d+$/.test(n) && /^[-+]?\d+$/.test(value);
    return refuse(
      "KV306",
      extra ? tableColumns.length : cells.length - 1,
      `The row has ${cells.length} cells. Expected ${tableColumns.length}: ${list(quoted(tableColumns))}.`,
      decimal
        ? `This table uses a decimal point: write ${value}.${n}.`
        : `Count the ${dialect === "sv" ? "semicolons" : "commas"}: an empty cell keeps its own.`,
    );
  }
  if (value === "") {
    return refuse(
      "KV302",
      1,
      "The value is empty.",
      "Delete the row: a period that was not measured is left out.",
    );
  }
  const number = readNumber(value, dialect, unit);
  if ("problem" in number) {
    if (number.problem === "dialect") {
      const [has, takes] = dialect === "sv" ? ["point", "comma"] : ["comma", "point"];
      return refuse(
        "KV303",
        1,
        `"${value}" has a decimal ${has}. This table has decimal ${takes}s.`,
        `Write ${number.rightForm}${inThousands(value)}. What stands between the header's columns decides: a semicolon goes with decimal commas, a comma with decimal points.`,
      );
    }
    if (number.problem === "unit") {
      return refuse(
        "KV302",
        1,
        `The unit in "${value}" is not the KPI's, which is ${unit}.`,
        "Convert the value, and leave the unit out.",
      );
    }
    return refuse(
      "KV302",
      1,
      `"${value}" is not a number.`,
      `Write the figure alone, as in ${dialect === "sv" ? "1 234,5" : "1234.5"}.`,
    );
  }
  if (n !== "" && !/^\d{1,15}$/.test(n.replace(/[ \u00A0\u202F]/g, ""))) {
    return refuse(
      "KV302",
      2,
      `"n" is "${n}". Expected a whole number of observations.`,
      "Leave it empty when it is not known.",
    );
  }
  return {
    row: {
      period,
      value: number.value,
      ...(n === "" ? {} : { n: Number(n.replace(/\D/g, "")) }),
      ...(note === "" ? {} : { note }),
      line,
      valueColumn: starts[1] ?? 1,
    },
  };
}
