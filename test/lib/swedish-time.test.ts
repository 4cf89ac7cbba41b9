import { describe, expect, test } from "vitest";
import { minutesBetween, swedishClock, swedishDay, swedishOffset } from "../../src/lib/swedish-time.ts";

describe("a moment on Swedish clocks", () => {
  test.for([
    { because: "winter time", moment: "2026-11-22T14:05+01:00", want: "2026-11-22 14:05 +01:00" },
    { because: "summer time", moment: "2026-10-06T09:32+02:00", want: "2026-10-06 09:32 +02:00" },
    { because: "UTC", moment: "2026-11-22T23:00Z", want: "2026-11-23 00:00 +01:00" },
    {
      because: "the hour before clocks are put back",
      moment: "2026-10-25T00:30Z",
      want: "2026-10-25 02:30 +02:00",
    },
    { because: "the same hour again", moment: "2026-10-25T01:30Z", want: "2026-10-25 02:30 +01:00" },
    { because: "clocks were put forward", moment: "2027-03-28T01:00Z", want: "2027-03-28 03:00 +02:00" },
  ])("$because: $moment", ({ moment, want }) => {
    expect(`${swedishDay(moment)} ${swedishClock(moment)} ${swedishOffset(moment)}`).toBe(want);
  });
});

describe("minutesBetween(from, to)", () => {
  test.for([
    { because: "no time passes", from: "2026-11-22T14:05+01:00", to: "2026-11-22T13:05Z", want: 0 },
    { because: "a morning passes", from: "2026-10-06T09:32+02:00", to: "2026-10-06T10:54+02:00", want: 82 },
    {
      because: "clocks are put back meanwhile",
      from: "2026-10-25T02:30+02:00",
      to: "2026-10-25T02:10+01:00",
      want: 40,
    },
    { because: "it goes backwards", from: "2026-11-22T14:05+01:00", to: "2026-11-22T14:04+01:00", want: -1 },
  ])("$want when $because", ({ from, to, want }) => {
    expect(minutesBetween(from, to)).toBe(want);
  });
});
