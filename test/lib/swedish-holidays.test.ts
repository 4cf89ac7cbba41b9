import { describe, expect, test } from "vitest";
import {
  easterDay,
  isSwedishWorkingDay,
  swedishEves,
  swedishHolidays,
} from "../../src/lib/swedish-holidays.ts";

// Calculated with Python's dateutil.easter. 1818 and 1943 have the earliest and the latest day there is.
describe("easterDay(year)", () => {
  test.for([
    { year: 2026, want: "2026-04-05" },
    { year: 2027, want: "2027-03-28" },
    { year: 2024, want: "2024-03-31" },
    { year: 2025, want: "2025-04-20" },
    { year: 2000, want: "2000-04-23" },
    { year: 2100, want: "2100-03-28" },
    { year: 1818, want: "1818-03-22" },
    { year: 1943, want: "1943-04-25" },
    { year: 2038, want: "2038-04-25" },
    { year: 1954, want: "1954-04-18" },
    { year: 1981, want: "1981-04-19" },
    { year: 2049, want: "2049-04-18" },
    { year: 2076, want: "2076-04-19" },
  ])("of $year is $want", ({ year, want }) => {
    expect(easterDay(year).toString()).toBe(want);
  });
});

describe("swedishHolidays(year)", () => {
  // As the almanac has them.
  test("of 2026", () => {
    expect([...swedishHolidays(2026)]).toEqual([
      ["2026-01-01", "nyårsdagen"],
      ["2026-01-06", "trettondedag jul"],
      ["2026-04-03", "långfredagen"],
      ["2026-04-05", "påskdagen"],
      ["2026-04-06", "annandag påsk"],
      ["2026-05-01", "första maj"],
      ["2026-05-14", "Kristi himmelsfärdsdag"],
      ["2026-05-24", "pingstdagen"],
      ["2026-06-06", "nationaldagen"],
      ["2026-06-20", "midsommardagen"],
      ["2026-10-31", "alla helgons dag"],
      ["2026-12-25", "juldagen"],
      ["2026-12-26", "annandag jul"],
    ]);
  });

  test.for([
    { because: "Midsummer Day as late as it can be", day: "2027-06-26", name: "midsommardagen" },
    { because: "All Saints as late as it can be", day: "2027-11-06", name: "alla helgons dag" },
    { because: "Ascension before 1 May", day: "2008-05-01", name: "Kristi himmelsfärdsdag" },
  ])("has $day: $because", ({ day, name }) => {
    const names = [...swedishHolidays(Number(day.slice(0, 4)))].filter(([date]) => date === day);
    expect(names).toEqual([[day, name]]);
  });

  test("has no Whit Monday", () => {
    expect(swedishHolidays(2026).has("2026-05-25")).toBe(false);
  });
});

describe("swedishEves(year)", () => {
  test.for([
    { year: 2026, midsummer: "2026-06-19" },
    { year: 2027, midsummer: "2027-06-25" },
  ])("has midsommarafton of $year on $midsummer", ({ year, midsummer }) => {
    expect([...swedishEves(year)]).toEqual([
      [midsummer, "midsommarafton"],
      [`${year}-12-24`, "julafton"],
      [`${year}-12-31`, "nyårsafton"],
    ]);
  });
});

describe("isSwedishWorkingDay(day)", () => {
  test.for([
    { day: "2026-11-20", because: "an ordinary Friday", want: true },
    { day: "2026-11-21", because: "a Saturday", want: false },
    { day: "2026-11-22", because: "a Sunday", want: false },
    { day: "2026-11-23", because: "an ordinary Monday", want: true },
    { day: "2026-01-06", because: "trettondedag jul, a Tuesday", want: false },
    { day: "2026-04-02", because: "skärtorsdagen", want: true },
    { day: "2026-04-03", because: "långfredagen", want: false },
    { day: "2026-04-06", because: "annandag påsk", want: false },
    { day: "2026-04-07", because: "the Tuesday after Easter", want: true },
    { day: "2026-04-30", because: "valborgsmässoafton", want: true },
    { day: "2026-05-01", because: "första maj", want: false },
    { day: "2026-05-14", because: "Kristi himmelsfärdsdag", want: false },
    { day: "2026-05-15", because: "the Friday after it", want: true },
    { day: "2027-05-17", because: "Whit Monday", want: true },
    { day: "2026-06-19", because: "midsommarafton", want: false },
    { day: "2027-06-25", because: "midsommarafton", want: false },
    { day: "2026-10-30", because: "the day before alla helgons dag", want: true },
    { day: "2026-12-23", because: "the day before julafton", want: true },
    { day: "2026-12-24", because: "julafton", want: false },
    { day: "2026-12-25", because: "juldagen, a Friday", want: false },
    { day: "2026-12-31", because: "nyårsafton", want: false },
    { day: "2027-01-01", because: "nyårsdagen", want: false },
    { day: "2027-01-04", because: "the first Monday of the year", want: true },
  ])("$day: $because", ({ day, want }) => {
    expect(isSwedishWorkingDay(Temporal.PlainDate.from(day))).toBe(want);
  });

  // Counted by hand in the almanac: weekdays less holidays and eves that fall on weekdays.
  test.for([
    { month: "2026-12", want: 20 },
    { month: "2026-11", want: 21 },
    { month: "2026-04", want: 20 },
    { month: "2026-06", want: 21 },
  ])("$month has $want", ({ month, want }) => {
    const first = Temporal.PlainDate.from(`${month}-01`);
    const days = Array.from({ length: first.daysInMonth }, (_, i) => first.add({ days: i }));
    expect(days.filter(isSwedishWorkingDay)).toHaveLength(want);
  });
});
