import { compareText } from "./compare-text.ts";

/** How often something is measured, finest first. */
export const cadences = ["daily", "twice-weekly", "weekly", "monthly"] as const;
export type Cadence = (typeof cadences)[number];

/** One step of a cadence. */
export interface Period {
  readonly cadence: Cadence;
  /** As authors write it: `2026-11-15`, `2026-W46`, `2026-11`. A half-week is named by its first day. */
  readonly text: string;
  /** Consecutive within a cadence, so a missing period shows as a jump. Means nothing across cadences. */
  readonly index: number;
  /** First and last day, ISO dates, both included. */
  readonly start: string;
  readonly end: string;
}

/**
 * Reads a period as an author writes it.
 *
 * Half-weeks are Monday–Wednesday and Thursday–Sunday.
 *
 * @returns The period, or undefined for what no calendar has: `2026-W54`, `2025-W53`, `2026-02-30`, or a
 *   half-week that starts on another day than Monday or Thursday.
 * @example parsePeriod("2026-W53", "weekly"); // 2026-12-28 to 2027-01-03
 */
export function parsePeriod(text: string, cadence: Cadence): Period | undefined {
  const period = known[cadence].get(text) ?? readPeriod(text, cadence);
  if (period) known[cadence].set(text, period);
  return period;
}

// Hundreds of tables tell of the same weeks, and calendars are slow. What is no period is not kept, so the calendar is
// the bound.
const known: Readonly<Record<Cadence, Map<string, Period>>> = {
  daily: new Map(),
  "twice-weekly": new Map(),
  weekly: new Map(),
  monthly: new Map(),
};

function readPeriod(text: string, cadence: Cadence): Period | undefined {
  const day = someDayOf(text, cadence);
  if (day === undefined) return undefined;
  const period = containing(day, cadence);
  return period.text === text ? period : undefined;
}

/** The period that an ISO date falls in. Throws a RangeError if the date is no date. */
export function periodContaining(date: string, cadence: Cadence): Period {
  return containing(Temporal.PlainDate.from(date), cadence);
}

/** The period with this index: the inverse of `index`. */
export function periodAt(index: number, cadence: Cadence): Period {
  switch (cadence) {
    case "daily":
      return containing(firstMonday.add({ days: index }), cadence);
    case "twice-weekly":
      return containing(firstMonday.add({ days: 7 * Math.floor(index / 2) + 3 * (index & 1) }), cadence);
    case "weekly":
      return containing(firstMonday.add({ days: 7 * index }), cadence);
    case "monthly":
      return containing(
        new Temporal.PlainDate(Math.floor(index / 12), index - 12 * Math.floor(index / 12) + 1, 1),
        cadence,
      );
  }
}

/** The period that follows at once. */
export function nextPeriod(period: Period): Period {
  return periodAt(period.index + 1, period.cadence);
}

/** True when the whole period has passed: a week is closed from the Monday after it. */
export function isClosed(period: Period, asOf: string): boolean {
  return period.end < asOf;
}

/** The latest period that is closed at `asOf`. The one that `asOf` itself falls in never is. */
export function lastClosedPeriod(asOf: string, cadence: Cadence): Period {
  return periodAt(periodContaining(asOf, cadence).index - 1, cadence);
}

/** The latest period of another cadence that is closed when `period` has closed. */
export function lastPeriodWithin(period: Period, cadence: Cadence): Period {
  if (period.cadence === cadence) return period;
  return lastClosedPeriod(Temporal.PlainDate.from(period.end).add({ days: 1 }).toString(), cadence);
}

/** Negative when `a` comes first. Within one cadence by index; across cadences by end, then start. */
export function comparePeriods(a: Period, b: Period): number {
  if (a.cadence === b.cadence) return a.index - b.index;
  return compareText(a.end, b.end) || compareText(a.start, b.start);
}

/** The cadence with the longest step. Throws a RangeError on an empty list. */
export function coarsestCadence(among: readonly Cadence[]): Cadence {
  const coarsest = cadences.findLast((cadence) => among.includes(cadence));
  if (coarsest === undefined) throw new RangeError("no cadence to choose from");
  return coarsest;
}

/** Day zero for days and weeks. A Monday, so that whole weeks are whole multiples of seven. */
const firstMonday = new Temporal.PlainDate(1970, 1, 5);

function containing(day: Temporal.PlainDate, cadence: Cadence): Period {
  const days = firstMonday.until(day).days;
  const week = Math.floor(days / 7);
  switch (cadence) {
    case "daily":
      return { cadence, text: day.toString(), index: days, start: day.toString(), end: day.toString() };
    case "twice-weekly": {
      const late = day.dayOfWeek >= 4;
      const start = day.subtract({ days: day.dayOfWeek - (late ? 4 : 1) });
      const end = start.add({ days: late ? 3 : 2 }).toString();
      return {
        cadence,
        text: start.toString(),
        index: 2 * week + Number(late),
        start: start.toString(),
        end,
      };
    }
    case "weekly": {
      const start = day.subtract({ days: day.dayOfWeek - 1 });
      const text = `${pad(day.yearOfWeek ?? day.year, 4)}-W${pad(day.weekOfYear ?? 0, 2)}`;
      return { cadence, text, index: week, start: start.toString(), end: start.add({ days: 6 }).toString() };
    }
    case "monthly": {
      const start = day.with({ day: 1 });
      const end = day.with({ day: day.daysInMonth }).toString();
      const text = start.toString().slice(0, -3);
      return { cadence, text, index: 12 * day.year + day.month - 1, start: start.toString(), end };
    }
  }
}

/** A day inside what `text` claims to be. An impossible text lands in another period, and so betrays itself. */
function someDayOf(text: string, cadence: Cadence): Temporal.PlainDate | undefined {
  if (cadence === "weekly") {
    const [, year, week] = /^(\d{4})-W(\d{2})$/.exec(text) ?? [];
    // 4 January is always in week 1.
    return year && week
      ? new Temporal.PlainDate(Number(year), 1, 4).add({ days: 7 * (Number(week) - 1) })
      : undefined;
  }
  const [, year, month, day] =
    /^(\d{4})-(\d{2})-(\d{2})$/.exec(cadence === "monthly" ? `${text}-01` : text) ?? [];
  if (!year || !Number(month) || !Number(day)) return undefined;
  return Temporal.PlainDate.from({ year: Number(year), month: Number(month), day: Number(day) });
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, "0");
}
