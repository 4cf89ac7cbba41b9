import { compareText } from "../lib/compare-text.ts";

/** One item among all, the largest first. */
export interface ParetoRow {
  readonly id: string;
  readonly value: number;
  /** Of the total, 0 to 1. */
  readonly share: number;
  /** This share and all before it, 0 to 1. */
  readonly cumulative: number;
  /** Whether it belongs to the few that give most of the total. */
  readonly isVital: boolean;
}

export interface Pareto {
  /** From the largest value to the smallest; equal ones by id. */
  readonly rows: readonly ParetoRow[];
  /** How large a part of the items is vital, 0 to 1: near 0.2 when the rule of thumb holds. */
  readonly vitalShare: number;
}

/**
 * The fewest items that together give at least `share` of the total.
 *
 * Items with equal values cannot be told apart, so they are all vital or none is: where every item gives the same,
 * all of them are, which says that there are no vital few. An item that gives nothing never is.
 *
 * @param items With values of one unit, 0 or more, that may be added up. Never rates: those have no total.
 * @param share Above 0 and up to 1.
 * @returns `too_little_data` without items, or when none of them gives anything.
 * @throws {RangeError} On a value below 0 or not finite, which would give others more than the whole, and on a share
 *   outside its bounds.
 * @see Juran, Managerial Breakthrough (1964), chapter 4, for the vital few.
 * @example pareto([{ id: "a", value: 8 }, { id: "b", value: 2 }]); // a is vital, vitalShare 0.5
 */
export function pareto(
  items: readonly { readonly id: string; readonly value: number }[],
  share = 0.8,
): Pareto | "too_little_data" {
  if (!(share > 0 && share <= 1)) throw new RangeError(`share (${share}) is not above 0 and up to 1`);
  const sorted = items.toSorted((a, b) => b.value - a.value || compareText(a.id, b.id));
  const sums = runningSums(sorted);
  const total = sums.at(-1) ?? 0;
  if (total === 0) return "too_little_data";

  const wanted = share * total * (1 - rounding);
  const least = sorted[sums.findIndex((sum) => sum >= wanted)]?.value ?? 0;
  const rows = sorted.map(({ id, value }, i) => ({
    id,
    value,
    share: value / total,
    cumulative: sums[i]! / total,
    isVital: value > 0 && value >= least,
  }));
  return { rows, vitalShare: rows.filter(({ isVital }) => isVital).length / rows.length };
}

/** Sums of fractions may fall short of the same sum written in one number by the last binary digits. */
const rounding = 1e-12;

function runningSums(items: readonly { readonly id: string; readonly value: number }[]): number[] {
  let sum = 0;
  return items.map(({ id, value }) => {
    if (!(value >= 0 && value < Infinity)) throw new RangeError(`${id}: ${value} has no share of a total`);
    return (sum += value);
  });
}
