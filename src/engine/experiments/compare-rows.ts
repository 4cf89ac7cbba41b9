import { newcombeInterval } from "../stats/newcombe-interval.ts";
import { poolSamples } from "../stats/pool-samples.ts";
import { sharesP } from "../stats/shares-p.ts";
import { welchInterval, type Sample } from "../stats/welch-interval.ts";
import type { Count } from "../stats/wilson-interval.ts";
import type { Design, Measure, ResultRow } from "./design.ts";

/** One group less another, in the KPI's unit. */
export interface Difference {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
  /** Chance that the interval holds the true difference. */
  readonly level: number;
  /** Two-sided, for there being none. */
  readonly p: number;
}

/** How many observations a group has, and their value in the KPI's unit. */
export interface GroupValue {
  readonly n: number;
  readonly value: number;
}

/**
 * What the rows of a group say together: of all views, or of all posts where posts were drawn.
 *
 * @returns Undefined without observations.
 */
export function groupValue(
  rows: readonly ResultRow[],
  scale: number,
  assignment: Design["assignment"],
): GroupValue | undefined {
  const n = rows.reduce((sum, row) => sum + row.n, 0);
  if (n === 0) return undefined;
  if (assignment === "posts") return { n, value: poolSamples(postValues(rows, scale))?.mean ?? 0 };
  const share = totalCount(rows);
  return {
    n,
    value: share ? (share.successes / share.n) * scale : (poolSamples(samplesOf(rows))?.mean ?? 0),
  };
}

/**
 * The first group less the second, with its interval.
 *
 * @param assignment Views drawn at random are compared one by one: shares by Newcombe's interval, means by Welch's. Where
 *   whole posts were drawn, each post is one value, and the posts' own spread says how sure the difference is.
 * @returns Undefined where there is too little to compare: no views, or fewer than two posts on a side.
 */
export function compareRows(
  first: readonly ResultRow[],
  second: readonly ResultRow[],
  { scale }: Measure,
  assignment: Design["assignment"],
  level: number,
): Difference | undefined {
  if (assignment === "posts") return compareMeans(postValues(first, scale), postValues(second, scale), level);
  const one = totalCount(first);
  const other = totalCount(second);
  if (!one || !other) return compareMeans(samplesOf(first), samplesOf(second), level);
  const { lower, upper } = newcombeInterval(one, other, level);
  return {
    estimate: (one.successes / one.n - other.successes / other.n) * scale,
    lower: lower * scale,
    upper: upper * scale,
    level,
    p: sharesP(one, other),
  };
}

function compareMeans(
  first: readonly Sample[],
  second: readonly Sample[],
  level: number,
): Difference | undefined {
  const one = poolSamples(first);
  const other = poolSamples(second);
  const welch = one && other && welchInterval(one, other, level);
  if (!one || !other || !welch) return undefined;
  return { estimate: one.mean - other.mean, lower: welch.lower, upper: welch.upper, level, p: welch.p };
}

/** Undefined unless every row counts successes. */
export function totalCount(rows: readonly ResultRow[]): Count | undefined {
  let successes = 0;
  let n = 0;
  for (const row of rows) {
    if (row.successes === undefined) return undefined;
    successes += row.successes;
    n += row.n;
  }
  return n === 0 ? undefined : { successes, n };
}

const samplesOf = (rows: readonly ResultRow[]): Sample[] =>
  rows.flatMap(({ n, mean, sd }) => (mean === undefined ? [] : [{ n, mean, sd: sd ?? 0 }]));

const postValues = (rows: readonly ResultRow[], scale: number): Sample[] =>
  rows.flatMap((row) => {
    const value = row.successes === undefined ? row.mean : (row.successes / row.n) * scale;
    return value === undefined ? [] : [{ n: 1, mean: value, sd: 0 }];
  });
