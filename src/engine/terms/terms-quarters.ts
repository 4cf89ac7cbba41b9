import { policyClock, type ClockedTerms } from "./policy-clock.ts";

/** What a quarter brought of changed terms, and how soon our own rules agreed with them. */
export interface TermsQuarter {
  /** `2026-Q4`. */
  readonly quarter: string;
  /** Versions fetched that a vendor had changed. */
  readonly changes: number;
  /** Of them material, or not read yet. */
  readonly material: number;
  readonly inTime: number;
  /** Done late, or not done and already late. */
  readonly late: number;
  /** Not done and not late. */
  readonly running: number;
  /** Working days of the slowest; nothing when there was none. */
  readonly slowest: number | undefined;
}

/**
 * Changed terms by the quarter in which they were fetched, the latest first. Quarters without any are left out.
 *
 * @param asOf ISO date. Versions fetched after it are left out.
 */
export function termsQuarters(all: Iterable<ClockedTerms>, asOf: string): TermsQuarter[] {
  const changes = Array.from(all).filter(
    ({ change_kind, fetch_date }) => change_kind === "change" && fetch_date <= asOf,
  );
  return Array.from(Map.groupBy(changes, ({ fetch_date }) => quarterOf(fetch_date)))
    .map(([quarter, fetched]) => {
      const clocks = fetched.flatMap((one) => policyClock(one, asOf) ?? []);
      const late = clocks.filter(({ isLate }) => isLate);
      const soon = clocks.filter(({ isLate }) => !isLate);
      return {
        quarter,
        changes: fetched.length,
        material: clocks.length,
        inTime: soon.filter(({ state }) => state === "done").length,
        late: late.length,
        running: soon.filter(({ state }) => state !== "done").length,
        slowest: clocks.length === 0 ? undefined : Math.max(...clocks.map(({ days }) => days)),
      };
    })
    .sort((a, b) => (a.quarter < b.quarter ? 1 : -1));
}

/**
 * Counts added up by quarter, such as the deviations from a policy that are counted by month.
 *
 * @param counts ISO date of a period's first day, and what was counted in it.
 * @returns Sums and how many periods are in them, by `2026-Q4`.
 */
export function countsByQuarter(
  counts: Iterable<{ readonly start: string; readonly value: number }>,
): ReadonlyMap<string, { readonly sum: number; readonly periods: number }> {
  const sums = new Map<string, { sum: number; periods: number }>();
  for (const { start, value } of counts) {
    const known = sums.get(quarterOf(start)) ?? { sum: 0, periods: 0 };
    sums.set(quarterOf(start), { sum: known.sum + value, periods: known.periods + 1 });
  }
  return sums;
}

/** `2026-Q4`, from an ISO date. */
export const quarterOf = (day: string): string =>
  `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
