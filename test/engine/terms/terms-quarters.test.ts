import { describe, expect, test } from "vitest";
import type { ClockedTerms } from "../../../src/engine/terms/policy-clock.ts";
import { countsByQuarter, quarterOf, termsQuarters } from "../../../src/engine/terms/terms-quarters.ts";

const change = (fetch_date: string, policy_updated_at?: string): ClockedTerms => ({
  change_kind: "change",
  fetch_date,
  assessment: { assessed_at: fetch_date, materiality: "material", policy_updated_at },
});

describe("termsQuarters(all, asOf)", () => {
  test("without changes there are no quarters", () => {
    expect(termsQuarters([{ change_kind: "first_record", fetch_date: "2026-11-02" }], "2026-11-22")).toEqual(
      [],
    );
  });

  test("the latest first; in time, late and running apart", () => {
    const all: ClockedTerms[] = [
      // Thursday to Tuesday: 18, 21 and 22 September.
      change("2026-09-17", "2026-09-22"),
      // Friday 16 October to Monday 26 October: six working days.
      change("2026-10-16", "2026-10-26"),
      // Running since Thursday: one working day.
      change("2026-11-19"),
      // Running since Monday 9 November: nine working days, late.
      change("2026-11-09"),
      {
        change_kind: "change",
        fetch_date: "2026-11-05",
        assessment: { assessed_at: "2026-11-06", materiality: "minor" },
      },
      { change_kind: "technical", fetch_date: "2026-10-20" },
      change("2026-12-01"),
    ];
    expect(termsQuarters(all, "2026-11-22")).toEqual([
      { quarter: "2026-Q4", changes: 4, material: 3, inTime: 0, late: 2, running: 1, slowest: 9 },
      { quarter: "2026-Q3", changes: 1, material: 1, inTime: 1, late: 0, running: 0, slowest: 3 },
    ]);
  });

  test("a quarter of small changes has no slowest", () => {
    const minor = { assessed_at: "2026-11-06", materiality: "minor" } as const;
    expect(
      termsQuarters([{ change_kind: "change", fetch_date: "2026-11-05", assessment: minor }], "2026-11-22"),
    ).toEqual([
      { quarter: "2026-Q4", changes: 1, material: 0, inTime: 0, late: 0, running: 0, slowest: undefined },
    ]);
  });
});

describe("countsByQuarter(counts)", () => {
  test("adds up months, and says how many there are", () => {
    const counts = countsByQuarter([
      { start: "2026-07-01", value: 2 },
      { start: "2026-08-01", value: 1 },
      { start: "2026-09-01", value: 0 },
      { start: "2026-10-01", value: 1 },
    ]);
    expect([...counts]).toEqual([
      ["2026-Q3", { sum: 3, periods: 3 }],
      ["2026-Q4", { sum: 1, periods: 1 }],
    ]);
    expect(countsByQuarter([]).size).toBe(0);
  });
});

test.for([
  ["2026-01-01", "2026-Q1"],
  ["2026-03-31", "2026-Q1"],
  ["2026-04-01", "2026-Q2"],
  ["2026-12-31", "2026-Q4"],
] as const)("quarterOf(%s) is %s", ([day, want]) => {
  expect(quarterOf(day)).toBe(want);
});
