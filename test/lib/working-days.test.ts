import { describe, expect, test } from "vitest";
import { addWorkingDays, isWorkingDay, workingDaysBetween } from "../../src/lib/working-days.ts";

// Every expectation is counted by hand in the Swedish almanac; the days themselves are those of SFS 1989:253 and 1930:173.
describe("isWorkingDay(day)", () => {
  test.for([
    { day: "2026-11-20", because: "an ordinary Friday", want: true },
    { day: "2026-11-21", because: "a Saturday", want: false },
    { day: "2026-11-22", because: "a Sunday", want: false },
    { day: "2026-04-03", because: "Good Friday, with Easter on 5 April", want: false },
    { day: "2026-04-06", because: "Easter Monday", want: false },
    { day: "2027-03-26", because: "Good Friday, with Easter on 28 March", want: false },
    { day: "2027-03-29", because: "Easter Monday", want: false },
    { day: "2026-05-14", because: "Ascension Day", want: false },
    { day: "2026-06-19", because: "midsommarafton", want: false },
    { day: "2027-06-25", because: "midsommarafton", want: false },
    { day: "2026-12-24", because: "julafton, a Thursday", want: false },
    { day: "2026-12-31", because: "nyårsafton, a Thursday", want: false },
    { day: "2026-04-02", because: "skärtorsdagen", want: true },
    { day: "2026-04-30", because: "valborg", want: true },
    { day: "2027-05-17", because: "Whit Monday, a holiday no longer", want: true },
  ])("$day: $because", ({ day, want }) => {
    expect(isWorkingDay(day)).toBe(want);
  });
});

describe("workingDaysBetween(from, to)", () => {
  test.for([
    { because: "the same day", from: "2026-11-18", to: "2026-11-18", want: 0 },
    { because: "the next day", from: "2026-11-18", to: "2026-11-19", want: 1 },
    { because: "Friday to Monday", from: "2026-11-20", to: "2026-11-23", want: 1 },
    { because: "Friday to Sunday", from: "2026-11-20", to: "2026-11-22", want: 0 },
    { because: "from a Saturday, which counts nothing", from: "2026-11-21", to: "2026-11-23", want: 1 },
    { because: "a full week", from: "2026-11-16", to: "2026-11-23", want: 5 },
    { because: "over Easter", from: "2026-04-01", to: "2026-04-07", want: 2 },
    { because: "over midsummer", from: "2026-06-18", to: "2026-06-22", want: 1 },
    { because: "over Christmas and New Year", from: "2026-12-23", to: "2027-01-04", want: 4 },
    { because: "backwards", from: "2026-11-23", to: "2026-11-20", want: -1 },
  ])("of $because is $want", ({ from, to, want }) => {
    expect(workingDaysBetween(from, to)).toBe(want);
  });
});

describe("addWorkingDays(day, n)", () => {
  test.for([
    { because: "none", day: "2026-11-22", n: 0, want: "2026-11-22" },
    { because: "one from a Friday", day: "2026-11-20", n: 1, want: "2026-11-23" },
    { because: "one from a Sunday", day: "2026-11-22", n: 1, want: "2026-11-23" },
    { because: "five from a Monday", day: "2026-11-16", n: 5, want: "2026-11-23" },
    { because: "one over Easter", day: "2026-04-02", n: 1, want: "2026-04-07" },
    { because: "one over midsummer", day: "2027-06-24", n: 1, want: "2027-06-28" },
    { because: "one backwards", day: "2026-11-23", n: -1, want: "2026-11-20" },
  ])("$because is $want", ({ day, n, want }) => {
    expect(addWorkingDays(day, n)).toBe(want);
  });

  test("throws when the number is not whole", () => {
    expect(() => addWorkingDays("2026-11-22", 1.5)).toThrow(RangeError);
  });
});
