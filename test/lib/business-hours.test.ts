import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { businessHours, elapsedHours, type OpeningHours } from "../../src/lib/business-hours.ts";
import { isSwedishWorkingDay } from "../../src/lib/swedish-holidays.ts";

const office: OpeningHours = {
  timeZone: "Europe/Stockholm",
  opens: "08:00",
  closes: "17:00",
  isWorkingDay: isSwedishWorkingDay,
};

/** A time as the clocks in Stockholm show it. */
const at = (local: string) => Temporal.ZonedDateTime.from(`${local}[Europe/Stockholm]`);

describe("businessHours(from, to, office)", () => {
  // Worked by hand with an almanac.
  test.for([
    { because: "no time passed", from: "2026-11-18T10:00", to: "2026-11-18T10:00", want: 0 },
    { because: "within a day", from: "2026-11-18T10:00", to: "2026-11-18T11:30", want: 1.5 },
    { because: "a whole day", from: "2026-11-18T00:00", to: "2026-11-19T00:00", want: 9 },
    { because: "before it opens", from: "2026-11-18T05:00", to: "2026-11-18T08:00", want: 0 },
    { because: "after it has closed", from: "2026-11-18T17:00", to: "2026-11-18T23:00", want: 0 },
    { because: "over night", from: "2026-11-18T16:00", to: "2026-11-19T09:15", want: 2.25 },
    { because: "over a weekend", from: "2026-11-20T16:00", to: "2026-11-23T09:00", want: 2 },
    { because: "in a weekend", from: "2026-11-21T09:00", to: "2026-11-22T21:00", want: 0 },
    { because: "asked on a Saturday", from: "2026-11-21T12:00", to: "2026-11-23T08:30", want: 0.5 },
    { because: "a week, Monday to Monday", from: "2026-11-16T00:00", to: "2026-11-23T00:00", want: 45 },
    { because: "Thursday to Tuesday over Easter", from: "2026-04-02T16:00", to: "2026-04-07T09:00", want: 2 },
    { because: "over midsummer", from: "2026-06-18T12:00", to: "2026-06-22T12:00", want: 9 },
    {
      because: "Christmas 2026, a Wednesday to a Monday",
      from: "2026-12-23T15:00",
      to: "2026-12-28T10:00",
      want: 4,
    },
    { because: "over New Year", from: "2026-12-30T16:00", to: "2027-01-04T09:00", want: 2 },
    // 29 March 2026: 02:00 became 03:00.
    {
      because: "clocks were put forward that Sunday",
      from: "2026-03-27T16:00",
      to: "2026-03-30T09:00",
      want: 2,
    },
    {
      because: "the week that clocks were put forward",
      from: "2026-03-23T00:00",
      to: "2026-03-30T00:00",
      want: 45,
    },
    // 25 October 2026: 03:00 became 02:00.
    {
      because: "clocks were put back that Sunday",
      from: "2026-10-23T16:00",
      to: "2026-10-26T09:00",
      want: 2,
    },
    {
      because: "the week that clocks were put back",
      from: "2026-10-19T00:00",
      to: "2026-10-26T00:00",
      want: 45,
    },
  ])("when $because", ({ from, to, want }) => {
    expect(businessHours(at(from), at(to), office)).toBe(want);
  });

  test.for([
    // 06:30Z is 07:30 in winter, half an hour before opening, and 08:30 in summer, half an hour after.
    { because: "winter", from: "2026-11-18T06:30:00Z", to: "2026-11-18T09:00:00Z", want: 2 },
    { because: "summer", from: "2026-07-15T06:30:00Z", to: "2026-07-15T09:00:00Z", want: 2.5 },
  ])("takes moments of other zones, in $because", ({ from, to, want }) => {
    const moment = (text: string) => Temporal.Instant.from(text).toZonedDateTimeISO("America/New_York");
    expect(businessHours(moment(from), moment(to), office)).toBe(want);
  });

  test.for([
    { because: "forward", day: "2026-03-29", want: 2 },
    { because: "back", day: "2026-10-25", want: 4 },
    { because: "not at all", day: "2026-11-22", want: 3 },
  ])("a place open 01:00–04:00 is open $want hours when clocks are put $because", ({ day, want }) => {
    const night = { ...office, opens: "01:00", closes: "04:00", isWorkingDay: () => true };
    expect(businessHours(at(`${day}T00:00`), at(`${day}T23:00`), night)).toBe(want);
  });

  test("throws when it ends before it begins", () => {
    expect(() => businessHours(at("2026-11-18T10:00"), at("2026-11-18T09:59"), office)).toThrow(RangeError);
  });

  describe("for any moments of two years", () => {
    const minutes = fc.integer({ min: 0, max: 2 * 365 * 24 * 60 });
    const start = at("2026-01-01T00:00");
    const moment = (minute: number) => start.add({ minutes: minute });
    const sorted = (count: number) =>
      fc
        .array(minutes, { minLength: count, maxLength: count })
        .map((some) => some.sort((a, b) => a - b).map(moment));

    test("two stretches add up to the whole", () => {
      fc.assert(
        fc.property(sorted(3), ([a = start, b = start, c = start]) => {
          const parts = businessHours(a, b, office) + businessHours(b, c, office);
          expect(parts).toBeCloseTo(businessHours(a, c, office), 9);
        }),
        { numRuns: 50 },
      );
    });

    test("a later end never gives fewer hours, nor more than have passed", () => {
      fc.assert(
        fc.property(sorted(3), ([a = start, b = start, c = start]) => {
          expect(businessHours(a, c, office)).toBeGreaterThanOrEqual(businessHours(a, b, office));
          expect(businessHours(a, c, office)).toBeLessThanOrEqual(elapsedHours(a, c));
        }),
        { numRuns: 50 },
      );
    });

    test("nothing counts from closing to the next morning's opening", () => {
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 729 }), (days) => {
          const day = Temporal.PlainDate.from("2026-01-01").add({ days });
          const closing = at(`${day}T17:00`);
          expect(businessHours(closing, at(`${day.add({ days: 1 })}T08:00`), office)).toBe(0);
        }),
        { numRuns: 50 },
      );
    });
  });
});

describe("elapsedHours(from, to)", () => {
  test.for([
    { because: "no time passed", from: "2026-11-18T10:00", to: "2026-11-18T10:00", want: 0 },
    { because: "a day", from: "2026-11-18T10:00", to: "2026-11-19T10:00", want: 24 },
    {
      because: "the day that clocks are put forward",
      from: "2026-03-29T00:00",
      to: "2026-03-30T00:00",
      want: 23,
    },
    {
      because: "the day that clocks are put back",
      from: "2026-10-25T00:00",
      to: "2026-10-26T00:00",
      want: 25,
    },
    { because: "seven days over it", from: "2026-10-20T12:00", to: "2026-10-27T12:00", want: 169 },
    { because: "twenty minutes", from: "2026-11-18T10:00", to: "2026-11-18T10:20", want: 1 / 3 },
  ])("when $because", ({ from, to, want }) => {
    expect(elapsedHours(at(from), at(to))).toBe(want);
  });

  test("throws when it ends before it begins", () => {
    expect(() => elapsedHours(at("2026-11-18T10:00"), at("2026-11-18T09:59"))).toThrow(RangeError);
  });
});
