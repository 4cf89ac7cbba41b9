import { parsePeriod, periodContaining, type Cadence, type Period } from "../lib/period.ts";
import type { ImportProblem } from "./import-problem.ts";

/** A period of the KPI's cadence, or why the cell is none. */
export type PeriodCell = { readonly period: Period } | { readonly problem: ImportProblem };

/**
 * Reads a period as spreadsheets write it: `2026-W46`, `v. 46 2026`, `2026 vecka 46`, `2026-11`, or a day.
 *
 * A day stands for the period that begins on it, and for no other: a figure dated in the middle of a week may be
 * that day's own. What could be read in two ways (`09/11/2026`, `nov-26`, a week without its year) is refused.
 *
 * @param cell Trimmed.
 */
export function readPeriodCell(cell: string, cadence: Cadence): PeriodCell {
  const written = asWeek(cell) ?? asMonth(cell) ?? asDay(cell);
  const hint = `Write it as ${examples[cadence]}.`;
  if (written === undefined) {
    return { problem: { message: `"${cell}" is not a period that can be read in one way only.`, hint } };
  }
  const { text, cadence: step } = written;
  const exact = parsePeriod(text, step);
  if (!exact) return { problem: { message: `No calendar has "${cell}".`, hint } };
  if (step === cadence) return { period: exact };
  if (step !== "daily") {
    const noun = step === "weekly" ? "week" : "month";
    return {
      problem: { message: `"${cell}" is a ${noun}, and the KPI is measured ${steps[cadence]}.`, hint },
    };
  }
  const period = periodContaining(text, cadence);
  if (period.start === text) return { period };
  return {
    problem: {
      message: `"${cell}" is a day within ${period.text}, not the one on which it begins.`,
      hint: `If the figure is for all of ${period.text}, write that or ${period.start}.`,
    },
  };
}

/** As authors write it, with the cadence that the form belongs to. */
interface Written {
  readonly text: string;
  readonly cadence: Cadence;
}

const weekWord = "(?:w|v\\.?|vecka|week)";
const yearFirst = new RegExp(`^(\\d{4})[-\\s]*${weekWord}[-\\s]*(\\d{1,2})$`, "i");
const yearLast = new RegExp(`^${weekWord}\\s*(\\d{1,2})[,\\s]\\s*(\\d{4})$`, "i");

function asWeek(cell: string): Written | undefined {
  const [, year, week = ""] = yearFirst.exec(cell) ?? [];
  const [, lastWeek = "", lastYear] = yearLast.exec(cell) ?? [];
  const text = year ? `${year}-W${week.padStart(2, "0")}` : `${lastYear}-W${lastWeek.padStart(2, "0")}`;
  return year || lastYear ? { text, cadence: "weekly" } : undefined;
}

const asMonth = (cell: string): Written | undefined =>
  /^\d{4}-\d{2}$/.test(cell) ? { text: cell, cadence: "monthly" } : undefined;

/** Excel writes a day that it has taken for a moment with the time 00:00. */
function asDay(cell: string): Written | undefined {
  const [, text] = /^(\d{4}-\d{2}-\d{2})(?:[T\s]00:00(?::00)?)?$/.exec(cell) ?? [];
  return text === undefined ? undefined : { text, cadence: "daily" };
}

const examples: Readonly<Record<Cadence, string>> = {
  daily: "2026-11-15",
  "twice-weekly": "2026-11-16 (a Monday) or 2026-11-19 (a Thursday)",
  weekly: "2026-W46, or the Monday that begins the week, 2026-11-09",
  monthly: "2026-11",
};

const steps: Readonly<Record<Cadence, string>> = {
  daily: "by the day",
  "twice-weekly": "by the half-week",
  weekly: "by the week",
  monthly: "by the month",
};
