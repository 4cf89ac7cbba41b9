import { mostDigits, readNumber, type Dialect } from "./number-grammar.ts";
import type { TextProblem } from "./parse-yaml.ts";
import { formulaIn, readCsv, wrongCellCount, type CsvRecord } from "./read-csv.ts";

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
 * Three years of days, or twenty of weeks. What is calculated from a table grows with more than the square of its rows:
 * ten thousand would cost minutes.
 */
const mostRows = 1_200;

/** A table's series goes on from its first row to today, so one slip in a year would make it hundreds of thousands long. */
const years = { first: 2000, last: 2099 };

/**
 * Reads a KPI's table. The header declares the dialect by its delimiter; every cell is then held to it.
 * A row with a problem is left out and reported; the others are kept.
 *
 * @param fileText The file's text.
 * @param unit The KPI's unit, which a Swedish cell may repeat.
 */
export function parseTable(fileText: string, unit: string): ParsedTable {
  const csv = readCsv(fileText, tableColumns);
  if ("problem" in csv) return { dialect: csv.dialect, rows: [], problems: [csv.problem] };
  const { dialect, records } = csv;
  const over = records[mostRows];
  if (over) return { dialect, rows: [], problems: [tooManyRows(records.length, over)] };

  const rows: TableRow[] = [];
  const problems: TextProblem[] = [];
  for (const record of records) {
    const result = readRow(record, dialect, unit);
    if ("problem" in result) problems.push(result.problem);
    else rows.push(result.row);
  }
  return { dialect, rows, problems };
}

const tooManyRows = (count: number, { line }: CsvRecord): TextProblem => ({
  code: "KV013",
  line,
  column: 1,
  message: `The table has ${count} rows. The limit is ${mostRows}.`,
  hint: "Delete the oldest rows: the history keeps them.",
});

/** A sign before three last digits may have been meant to group them. */
const inThousands = (cell: string): string =>
  /^\d{1,3}[.,]\d{3}$/.test(cell) ? `, or ${cell.replace(/[.,]/, "")} if it separates thousands` : "";

function readRow(
  record: CsvRecord,
  dialect: Dialect,
  unit: string,
): { row: TableRow } | { problem: TextProblem } {
  const { cells, line, starts } = record;
  const refuse = (code: TextProblem["code"], cell: number, message: string, hint: string) => ({
    problem: { code, line, column: starts[cell] ?? 1, message, hint },
  });
  const [period = "", value = "", n = "", note = ""] = cells.map((cell) => cell.trim());

  const formula = formulaIn(record);
  if (formula) return { problem: formula };
  const wrongCount = wrongCellCount(record, dialect, tableColumns);
  if (wrongCount) {
    const decimal =
      cells.length > tableColumns.length && dialect === "en" && /^\d+$/.test(n) && /^[-+]?\d+$/.test(value);
    const hint = `This table uses a decimal point: write ${value}.${n}.`;
    return { problem: decimal ? { ...wrongCount, hint } : wrongCount };
  }
  const year = Number(/^\d{4}(?=-)/.exec(period)?.[0] ?? years.first);
  if (year < years.first || year > years.last) {
    return refuse(
      "KV014",
      0,
      `"${period}" is not between the years ${years.first} and ${years.last}.`,
      "Check the year.",
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
    if (number.problem === "size") {
      return refuse(
        "KV302",
        1,
        `"${value}" has more than ${mostDigits} digits.`,
        "Check the figure, or count in a larger unit.",
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
