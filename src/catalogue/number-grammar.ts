/** How a table writes its numbers; its header's delimiter declares which. */
export type Dialect = "sv" | "en";

/** The number, or why the cell is none, with the right form when it can be told. */
export type NumberCell =
  | { readonly value: number }
  | { readonly problem: "dialect" | "unit" | "size" | "grammar"; readonly rightForm?: string };

/** What may stand after a figure in a Swedish table, by the KPI's unit. */
const suffixes: Record<string, readonly string[]> = {
  percent: ["%"],
  SEK: ["kr", "SEK"],
  hours: ["h", "tim"],
};

/** A computer keeps no more of them exactly. */
export const mostDigits = 15;

const groupSpace = "[ \\u00A0\\u202F\\u2009]";
/** CLDR writes U+2212 for minus, and hard spaces between groups and before units. */
const swedish = new RegExp(
  `^([-+\\u2212]?)(\\d{1,3}(?:${groupSpace}\\d{3})+|\\d+)(?:,(\\d+))?(?:${groupSpace}?([%A-Za-zåäö]+))?$`,
);
const english = /^([-+]?)(\d+)(?:\.(\d+))?$/;

/**
 * Reads one cell by the table's declared dialect, never by guessing: `0.9` in a Swedish table is an error
 * that shows `0,9`, not a thousands dot. Percent stays on the percent scale.
 *
 * @param cell The cell, trimmed.
 * @param dialect Declared by the header: semicolons for Swedish, commas for English.
 * @param unit The KPI's unit; a Swedish cell may repeat it.
 */
export function readNumber(cell: string, dialect: Dialect, unit: string): NumberCell {
  const match = (dialect === "sv" ? swedish : english).exec(cell);
  if (!match) return wrongDialect(cell, dialect);
  const [, sign = "", whole = "", decimals = "", suffix = ""] = match;
  if (suffix !== "" && !(suffixes[unit] ?? []).includes(suffix)) return { problem: "unit" };
  const digits = whole.replace(/\D/g, "");
  const value = Number(`${digits}.${decimals || "0"}`);
  if (digits.length > mostDigits) return { problem: "size" };
  const negative = value !== 0 && (sign === "-" || sign === "\u2212");
  return { value: negative ? -value : value };
}

function wrongDialect(cell: string, dialect: Dialect): NumberCell {
  const other = dialect === "sv" ? /^[-+\u2212]?\d+\.\d+$/ : /^[-+\u2212]?\d[\d \u00A0\u202F\u2009]*,\d+$/;
  if (!other.test(cell)) return { problem: "grammar" };
  const rightForm =
    dialect === "sv" ? cell.replace(".", ",") : cell.replace(/[ \u00A0\u202F\u2009]/g, "").replace(",", ".");
  return { problem: "dialect", rightForm };
}
