import { describe, expect, test } from "vitest";
import {
  clockText,
  latestMoment,
  nextStatement,
  readMoment,
  writeMoment,
} from "../../src/lib/crisis-clock.ts";

const at = (time: string): number => Date.parse(`2026-11-22T${time}Z`);

describe("nextStatement(alarm, now)", () => {
  const alarm = { start: at("12:00:00"), firstWithin: 120, updateEvery: 60 };
  test.for([
    { because: "the alarm came now", now: "12:00:00", due: "14:00:00", minutes: 120, state: "on_time" },
    {
      because: "a part of a minute has gone",
      now: "12:00:01",
      due: "14:00:00",
      minutes: 120,
      state: "on_time",
    },
    { because: "16 minutes are left", now: "13:44:00", due: "14:00:00", minutes: 16, state: "on_time" },
    { because: "15 minutes are left", now: "13:45:00", due: "14:00:00", minutes: 15, state: "soon" },
    { because: "it is due now", now: "14:00:00", due: "14:00:00", minutes: 0, state: "soon" },
    { because: "a second has passed", now: "14:00:01", due: "14:00:00", minutes: 1, state: "late" },
    { because: "an hour has passed", now: "15:00:00", due: "14:00:00", minutes: 60, state: "late" },
    {
      because: "a statement is out",
      out: "13:30:00",
      now: "13:30:00",
      due: "14:30:00",
      minutes: 60,
      state: "on_time",
    },
    {
      because: "a statement is out, but the next is late",
      out: "13:30:00",
      now: "14:40:00",
      due: "14:30:00",
      minutes: 10,
      state: "late",
    },
  ])("when $because", ({ out, now, due, minutes, state }) => {
    const got = nextStatement({ ...alarm, out: out === undefined ? undefined : at(out) }, at(now));
    expect(got).toEqual({ due: at(due), after: at(due) + 3_600_000, minutes, state });
  });
});

describe("latestMoment(time, now)", () => {
  const local = (day: number, hours: number, minutes: number) =>
    new Date(2026, 10, day, hours, minutes).getTime();
  test.for([
    { because: "it was earlier today", time: "09:30", want: local(22, 9, 30) },
    { because: "it is this minute", time: "14:05", want: local(22, 14, 5) },
    { because: "the reader's clock is five minutes slow", time: "14:10", want: local(22, 14, 10) },
    { because: "it can only have been yesterday", time: "14:11", want: local(21, 14, 11) },
    { because: "it was before midnight", time: "23:59", want: local(21, 23, 59) },
    { because: "nothing is entered", time: "", want: undefined },
    { because: "it is no time", time: "24:00", want: undefined },
  ])("when $because", ({ time, want }) => {
    expect(latestMoment(time, local(22, 14, 5))).toBe(want);
  });
});

describe("a moment in an address", () => {
  test("is written to the minute and read back", () => {
    expect(writeMoment(at("13:05:59"))).toBe("2026-11-22T13:05Z");
    expect(readMoment("2026-11-22T13:05Z")).toBe(at("13:05:00"));
  });

  test.for([null, undefined, "", "now", "2026-11-22", "2026-13-45T99:99Z", "2026-11-22T13:05", "<b>"])(
    "is not read from %o",
    (text) => {
      expect(readMoment(text)).toBeUndefined();
    },
  );
});

describe("clockText(moment, now, language)", () => {
  const now = new Date(2026, 10, 22, 14, 5).getTime();
  test("says the time today, and the day before it on other days", () => {
    const soon = new Date(2026, 10, 22, 16, 0).getTime();
    expect(clockText(soon, now, "sv")).toBe("kl.\u00A016.00");
    expect(clockText(soon, now, "en")).toBe("16:00");
    const tomorrow = new Date(2026, 10, 23, 0, 5).getTime();
    expect(clockText(tomorrow, now, "sv")).toBe("23 november kl.\u00A000.05");
    expect(clockText(tomorrow, now, "en")).toBe("23 November 00:05");
  });
});
