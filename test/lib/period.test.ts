import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  cadences,
  coarsestCadence,
  comparePeriods,
  isClosed,
  lastClosedPeriod,
  lastPeriodWithin,
  nextPeriod,
  parsePeriod,
  periodAt,
  periodContaining,
  type Cadence,
} from "../../src/lib/period.ts";

// Weeks, days and indices were worked out with Python's datetime.isocalendar().

describe("parsePeriod(text, cadence)", () => {
  test.for([
    { text: "2026-W46", cadence: "weekly", index: 2966, start: "2026-11-09", end: "2026-11-15" },
    { text: "2026-W53", cadence: "weekly", index: 2973, start: "2026-12-28", end: "2027-01-03" },
    { text: "2027-W01", cadence: "weekly", index: 2974, start: "2027-01-04", end: "2027-01-10" },
    { text: "2025-W01", cadence: "weekly", index: 2869, start: "2024-12-30", end: "2025-01-05" },
    { text: "2026-11-22", cadence: "daily", index: 20775, start: "2026-11-22", end: "2026-11-22" },
    { text: "1970-01-04", cadence: "daily", index: -1, start: "1970-01-04", end: "1970-01-04" },
    { text: "2026-11-16", cadence: "twice-weekly", index: 5934, start: "2026-11-16", end: "2026-11-18" },
    { text: "2026-11-19", cadence: "twice-weekly", index: 5935, start: "2026-11-19", end: "2026-11-22" },
    { text: "2026-12-31", cadence: "twice-weekly", index: 5947, start: "2026-12-31", end: "2027-01-03" },
    { text: "2026-02", cadence: "monthly", index: 24313, start: "2026-02-01", end: "2026-02-28" },
    { text: "2028-02", cadence: "monthly", index: 24337, start: "2028-02-01", end: "2028-02-29" },
    { text: "2026-12", cadence: "monthly", index: 24323, start: "2026-12-01", end: "2026-12-31" },
  ] as const)("reads $cadence $text", ({ text, cadence, ...want }) => {
    expect(parsePeriod(text, cadence)).toEqual({ text, cadence, ...want });
  });

  test.for<{ because: string; text: string; cadence: Cadence }>([
    { because: "no year has 54 weeks", text: "2026-W54", cadence: "weekly" },
    { because: "2025 has 52 weeks", text: "2025-W53", cadence: "weekly" },
    { because: "weeks start at 1", text: "2026-W00", cadence: "weekly" },
    { because: "a week has two digits", text: "2026-W6", cadence: "weekly" },
    { because: "the W is a capital", text: "2026-w46", cadence: "weekly" },
    { because: "a date is no week", text: "2026-11-15", cadence: "weekly" },
    { because: "February has 28 days", text: "2026-02-30", cadence: "daily" },
    { because: "2026 is no leap year", text: "2026-02-29", cadence: "daily" },
    { because: "days start at 1", text: "2026-11-00", cadence: "daily" },
    { because: "no month 13", text: "2026-13-01", cadence: "daily" },
    { because: "a week is no day", text: "2026-W46", cadence: "daily" },
    { because: "a half-week starts on Monday or Thursday", text: "2026-11-17", cadence: "twice-weekly" },
    { because: "a half-week never starts on Sunday", text: "2026-11-15", cadence: "twice-weekly" },
    { because: "no month 13", text: "2026-13", cadence: "monthly" },
    { because: "no month 0", text: "2026-00", cadence: "monthly" },
    { because: "a month has no day", text: "2026-11-15", cadence: "monthly" },
    { because: "it is empty", text: "", cadence: "monthly" },
    { because: "space is not ignored", text: " 2026-11", cadence: "monthly" },
    { because: "a line may not follow", text: "2026-11\n", cadence: "monthly" },
  ])("refuses $cadence $text: $because", ({ text, cadence }) => {
    expect(parsePeriod(text, cadence)).toBeUndefined();
  });

  test("every index has one text, and reading the text gives the index back", () => {
    fc.assert(
      fc.property(fc.constantFrom(...cadences), fc.integer({ min: 0, max: 40_000 }), (cadence, index) => {
        const period = periodAt(index, cadence);
        expect(period.index).toBe(index);
        expect(parsePeriod(period.text, cadence)).toEqual(period);
      }),
    );
  });

  test("each period starts the day after the one before has ended", () => {
    fc.assert(
      fc.property(fc.constantFrom(...cadences), fc.integer({ min: 0, max: 40_000 }), (cadence, index) => {
        const period = periodAt(index, cadence);
        const dayAfter = Temporal.PlainDate.from(period.end).add({ days: 1 }).toString();
        expect(nextPeriod(period).start).toBe(dayAfter);
      }),
    );
  });
});

describe("periodContaining(date, cadence)", () => {
  test.for([
    { date: "2026-12-27", cadence: "weekly", want: "2026-W52" },
    { date: "2026-12-28", cadence: "weekly", want: "2026-W53" },
    { date: "2027-01-03", cadence: "weekly", want: "2026-W53" },
    { date: "2021-01-03", cadence: "weekly", want: "2020-W53" },
    { date: "2026-11-18", cadence: "twice-weekly", want: "2026-11-16" },
    { date: "2026-11-22", cadence: "twice-weekly", want: "2026-11-19" },
    { date: "2026-11-30", cadence: "monthly", want: "2026-11" },
  ] as const)("$date lies in $want", ({ date, cadence, want }) => {
    expect(periodContaining(date, cadence).text).toBe(want);
  });

  test("throws on a date that is none", () => {
    expect(() => periodContaining("2026-02-30", "daily")).toThrow(RangeError);
  });
});

describe("closing", () => {
  test.for([
    { asOf: "2026-11-15", want: false, because: "its Sunday is not over" },
    { asOf: "2026-11-16", want: true, because: "the Monday after has come" },
  ])("2026-W46 as of $asOf: $because", ({ asOf, want }) => {
    expect(isClosed(periodContaining("2026-11-09", "weekly"), asOf)).toBe(want);
  });

  test.for([
    { asOf: "2026-11-22", cadence: "weekly", want: "2026-W46" },
    { asOf: "2026-11-23", cadence: "weekly", want: "2026-W47" },
    { asOf: "2027-01-03", cadence: "weekly", want: "2026-W52" },
    { asOf: "2027-01-04", cadence: "weekly", want: "2026-W53" },
    { asOf: "2026-11-19", cadence: "twice-weekly", want: "2026-11-16" },
    { asOf: "2026-11-23", cadence: "twice-weekly", want: "2026-11-19" },
    { asOf: "2026-11-22", cadence: "daily", want: "2026-11-21" },
    { asOf: "2027-01-01", cadence: "monthly", want: "2026-12" },
  ] as const)("the last $cadence period closed at $asOf is $want", ({ asOf, cadence, want }) => {
    expect(lastClosedPeriod(asOf, cadence).text).toBe(want);
  });

  test.for([
    { cadence: "weekly", want: "2026-W48", because: "week 49 ends in December" },
    { cadence: "twice-weekly", want: "2026-11-26", because: "29 November is a Sunday" },
    { cadence: "daily", want: "2026-11-30", because: "the month's last day has passed too" },
    { cadence: "monthly", want: "2026-11", because: "it is the period itself" },
  ] as const)("inside November 2026 the last $cadence period is $want: $because", ({ cadence, want }) => {
    const november = periodContaining("2026-11-01", "monthly");
    expect(lastPeriodWithin(november, cadence).text).toBe(want);
  });
});

describe("order", () => {
  test("within a cadence by time", () => {
    expect(comparePeriods(periodAt(5, "weekly"), periodAt(6, "weekly"))).toBeLessThan(0);
    expect(comparePeriods(periodAt(6, "weekly"), periodAt(6, "weekly"))).toBe(0);
  });

  test("across cadences by what has ended first", () => {
    const week = periodContaining("2026-11-09", "weekly");
    const month = periodContaining("2026-11-09", "monthly");
    expect(comparePeriods(week, month)).toBeLessThan(0);
    expect(comparePeriods(month, week)).toBeGreaterThan(0);
  });

  test("the coarsest cadence has the longest step", () => {
    expect(coarsestCadence(["daily", "weekly", "twice-weekly"])).toBe("weekly");
    expect(coarsestCadence(["monthly"])).toBe("monthly");
    expect(() => coarsestCadence([])).toThrow(RangeError);
  });
});
