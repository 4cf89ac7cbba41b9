import { decode } from "../catalogue/decode.ts";
import type { Dialect } from "../catalogue/number-grammar.ts";
import { parseTable, tableColumns } from "../catalogue/parse-table.ts";
import type { Figure } from "./figure.ts";
import type { ImportProblem } from "./import-problem.ts";

/** A table's header, without line break. */
export const headerOf = (dialect: Dialect): string => tableColumns.join(delimiterOf[dialect]);

/** A figure as one row of a table, without line break. */
export function rowText({ period, digits, n, note = "" }: Figure, dialect: Dialect): string {
  const delimiter = delimiterOf[dialect];
  const cells = [period.text, valueText(digits, dialect), String(n ?? ""), note.replace(/\s+/g, " ").trim()];
  return cells.map((cell) => inQuotes(cell, delimiter)).join(delimiter);
}

/** @param digits With a decimal point. */
export const valueText = (digits: string, dialect: Dialect): string =>
  dialect === "sv" ? digits.replace(".", ",") : digits;

/** Why Kvitto would not read a row back: a note like a formula, a character that cannot be seen. */
export function rowProblem(row: string, dialect: Dialect, unit: string): ImportProblem | undefined {
  const text = `${headerOf(dialect)}\n${row}\n`;
  const bytes = new TextEncoder().encode(text);
  const decoded = decode({ path: "", kind: "file", size: bytes.length, bytes }, "");
  const problem = "problem" in decoded ? decoded.problem : parseTable(text, unit).problems[0];
  return problem && { message: problem.message, ...(problem.hint ? { hint: problem.hint } : {}) };
}

const delimiterOf: Readonly<Record<Dialect, string>> = { sv: ";", en: "," };

/** A cell as it stands in a CSV: in quotation marks where it must be. */
export const inQuotes = (cell: string, delimiter: string): string =>
  cell.includes(delimiter) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
