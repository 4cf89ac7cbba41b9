import type { Dialect } from "../catalogue/number-grammar.ts";
import { parseTable, type TableRow } from "../catalogue/parse-table.ts";
import { LineIndex } from "../lib/line-index.ts";
import { parsePeriod, type Period } from "../lib/period.ts";
import type { ImportKpi } from "./figure.ts";
import type { ImportProblem } from "./import-problem.ts";
import { headerOf } from "./table-rows.ts";

/** A row of a KPI's table, with its place in the text. */
export interface ExistingRow extends Omit<TableRow, "period"> {
  readonly period: Period;
  /** As it stands, and over how many lines. */
  readonly text: string;
  readonly lines: number;
}

export interface ExistingTable {
  /** The text that rows are put into: the table's own, or a header where there is none. */
  readonly text: string;
  readonly dialect: Dialect;
  readonly rows: readonly ExistingRow[];
  /** The line after the last row, from 1. */
  readonly end: number;
  /** Why rows cannot be put into it. */
  readonly problems: readonly ImportProblem[];
}

/**
 * Reads a KPI's table as an import needs it: each row with the lines it stands on.
 *
 * @param tableText With its byte order mark, if it has one; empty when there is no table.
 * @param newTable The dialect of a table that does not exist yet.
 */
export function readExistingTable(
  tableText: string,
  { id, unit, cadence }: ImportKpi,
  newTable: Dialect,
): ExistingTable {
  const isEmpty = tableText.replace("\uFEFF", "").trim() === "";
  const text = isEmpty ? `${headerOf(newTable)}\n` : tableText;
  // With one kind of line break, so that lines are counted as an editor counts them.
  const plain = text.replace("\uFEFF", "").replaceAll("\r\n", "\n");
  const { dialect, rows: read, problems } = parseTable(plain, unit);
  const { lines } = new LineIndex(text);
  const physical = text.split("\n");
  const unreadable: ImportProblem[] = problems.map(({ line, message }) => broken(id, line, message));
  const rows: ExistingRow[] = [];
  for (const [i, row] of read.entries()) {
    const period = parsePeriod(row.period, cadence);
    if (!period) {
      unreadable.push(broken(id, row.line, `"${row.period}" is no period of the KPI's.`));
      continue;
    }
    if (rows.some((other) => other.period.index === period.index)) {
      unreadable.push(broken(id, row.line, `"${row.period}" stands there twice.`));
    }
    // Blank lines at the end are nobody's; a quoted note may go on over several.
    const end = (read[i + 1]?.line ?? lines + 1) - 1;
    const own = physical
      .slice(row.line - 1, end)
      .join("\n")
      .trimEnd();
    rows.push({ ...row, period, text: own, lines: own.split("\n").length });
  }
  // Rows may stand in any order; what is added last comes after all of them.
  const end = Math.max(2, ...rows.map((row) => row.line + row.lines));
  return { text, dialect, rows, end, problems: unreadable };
}

const broken = (id: string, line: number, message: string): ImportProblem => ({
  message: `The table of "${id}" has an error on line ${line}: ${message}`,
  hint: "Mend it first. `npm run check` says how.",
});
