import { mostDigits, readNumber, type Dialect } from "../catalogue/number-grammar.ts";
import type { ImportProblem } from "./import-problem.ts";

/** A figure with a decimal point and nothing else, `-1234.50`, with the decimals that the cell had. */
export type NumberCell = { readonly digits: string } | { readonly problem: ImportProblem };

/**
 * Reads a figure by the export's one locale, never by what a single cell looks like.
 *
 * Swedish is the grammar of our own tables. English besides takes what spreadsheets write: `1,234.50`, `0.9%`,
 * `SEK 1,234`. Percent stays on the percent scale.
 *
 * @param cell Trimmed, not empty.
 * @param unit The KPI's, which a cell may repeat.
 */
export function readNumberCell(cell: string, locale: Dialect, unit: string): NumberCell {
  const swedish = locale === "sv" ? cell : swedishForm(cell);
  const number = swedish === undefined ? otherForm(cell) : readNumber(swedish, "sv", unit);
  if ("value" in number) return { digits: digitsOf(swedish ?? cell, number.value) };
  switch (number.problem) {
    case "unit":
      return {
        problem: {
          message: `The unit in "${cell}" is not the KPI's, which is ${unit}.`,
          hint: "Convert the figures in the sheet, and leave the unit out.",
        },
      };
    case "dialect": {
      const [sign, other, flag] = locale === "sv" ? ["point", "Swedish", "en"] : ["comma", "English", "sv"];
      return {
        problem: {
          message: `"${cell}" has a decimal ${sign}, and the export is read as ${other}.`,
          hint: `If all its figures are written so, say --locale ${flag}. Otherwise correct this one.`,
        },
      };
    }
    case "size":
      return {
        problem: {
          message: `"${cell}" has more than ${mostDigits} digits.`,
          hint: "Check the figure, or count in a larger unit.",
        },
      };
    case "grammar":
      return {
        problem: {
          message: `"${cell}" is not a number.`,
          hint: `Write the figure alone, as in ${locale === "sv" ? "1 234,5" : "1,234.5"}, or leave the cell empty.`,
        },
      };
  }
}

/** A zero before a group would be a decimal comma in disguise: `0,234` is no English number. */
const english = /^(SEK\s?|kr\s?)?([-+\u2212]?)([1-9]\d{0,2}(?:,\d{3})+|\d+)(?:\.(\d+))?(?:\s?([%A-Za-z]+))?$/;

/** The same figure as a Swedish table writes it; undefined for what is no English number. */
function swedishForm(cell: string): string | undefined {
  const match = english.exec(cell);
  if (!match) return undefined;
  const [, before = "", sign = "", whole = "", decimals, after = ""] = match;
  return `${sign}${whole.replaceAll(",", "")}${decimals ? `,${decimals}` : ""}${before.trim()}${after}`;
}

const otherForm = (cell: string) => ({
  problem: /^[-+\u2212]?\d[\d\s]*,\d+(?:\s?[%A-Za-z]+)?$/.test(cell)
    ? ("dialect" as const)
    : ("grammar" as const),
});

/** @param swedish A figure that the Swedish grammar has accepted. */
function digitsOf(swedish: string, value: number): string {
  const digits = swedish.replace(/[^\d,]/g, "").replace(",", ".");
  return value < 0 ? `-${digits}` : digits;
}
