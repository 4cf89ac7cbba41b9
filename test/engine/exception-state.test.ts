import { describe, expect, test } from "vitest";
import { daysOf, exceptionState, type TimedException } from "../../src/engine/exception-state.ts";

const from = (starts: string, expires: string, status: TimedException["status"] = "approved") => ({
  status,
  starts,
  expires,
});

describe("exceptionState(exception, asOf)", () => {
  test.for([
    { because: "nobody has approved it", of: from("2026-11-01", "2026-11-30", "draft"), want: "draft" },
    { because: "it was ended early", of: from("2026-11-01", "2026-11-30", "retired"), want: "ended" },
    { because: "it starts tomorrow", of: from("2026-11-23", "2026-11-30"), want: "planned" },
    { because: "it starts today", of: from("2026-11-22", "2026-11-30"), want: "in_force" },
    { because: "today is its last day", of: from("2026-11-01", "2026-11-22"), want: "in_force" },
    { because: "yesterday was its last day", of: from("2026-11-01", "2026-11-21"), want: "expired" },
    { because: "it lasts one day, today", of: from("2026-11-22", "2026-11-22"), want: "in_force" },
    { because: "a draft’s days have passed", of: from("2026-01-01", "2026-01-31", "draft"), want: "draft" },
  ])("is $want when $because", ({ of, want }) => {
    expect(exceptionState(of, "2026-11-22")).toBe(want);
  });
});

describe("daysOf({ starts, expires })", () => {
  // September has 30 days, October 31: 30 + 31 + 29 November = 90.
  test.for([
    { starts: "2026-09-01", expires: "2026-09-01", want: 1 },
    { starts: "2026-09-01", expires: "2026-11-29", want: 90 },
    { starts: "2026-09-01", expires: "2026-11-30", want: 91 },
    { starts: "2028-02-28", expires: "2028-03-01", want: 3 }, // a leap year
    { starts: "2026-09-02", expires: "2026-09-01", want: 0 },
    { starts: "2026-09-03", expires: "2026-09-01", want: -1 },
  ])("counts $want from $starts to $expires", ({ want, ...of }) => {
    expect(daysOf(of)).toBe(want);
  });
});
