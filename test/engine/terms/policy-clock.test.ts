import { describe, expect, test } from "vitest";
import { policyClock, type ClockedTerms } from "../../../src/engine/terms/policy-clock.ts";

const change = (fetch_date: string, assessment?: ClockedTerms["assessment"]): ClockedTerms => ({
  change_kind: "change",
  fetch_date,
  ...(assessment ? { assessment } : {}),
});
const material = (assessed_at: string, policy_updated_at?: string) =>
  ({ assessed_at, materiality: "material", policy_updated_at }) as const;

// Working days are counted by hand in the almanac of November and December 2026.
describe("policyClock(terms, asOf)", () => {
  test.for([
    {
      because: "nobody has read it: it may be material",
      terms: change("2026-11-18"),
      asOf: "2026-11-22",
      want: { state: "unread", days: 2, lastDay: "2026-11-24", isLate: false },
    },
    {
      because: "it is material and not dealt with: the clock runs",
      terms: change("2026-11-16", material("2026-11-17")),
      asOf: "2026-11-20",
      want: { state: "running", days: 4, lastDay: "2026-11-20", isLate: false },
    },
    {
      because: "a weekend adds nothing",
      terms: change("2026-11-16", material("2026-11-17")),
      asOf: "2026-11-22",
      want: { state: "running", days: 4, lastDay: "2026-11-20", isLate: false },
    },
    {
      because: "the fifth working day is late",
      terms: change("2026-11-16", material("2026-11-17")),
      asOf: "2026-11-23",
      want: { state: "running", days: 5, lastDay: "2026-11-20", isLate: true },
    },
    {
      because: "done on the fourth working day is in time",
      terms: change("2026-11-12", material("2026-11-12", "2026-11-18")),
      asOf: "2026-12-31",
      want: { state: "done", days: 4, lastDay: "2026-11-18", isLate: false },
    },
    {
      because: "done on the fifth is late",
      terms: change("2026-11-12", material("2026-11-12", "2026-11-19")),
      asOf: "2026-12-31",
      want: { state: "done", days: 5, lastDay: "2026-11-18", isLate: true },
    },
    {
      because: "done on the day it was fetched",
      terms: change("2026-11-18", material("2026-11-18", "2026-11-18")),
      asOf: "2026-11-22",
      want: { state: "done", days: 0, lastDay: "2026-11-24", isLate: false },
    },
    {
      because: "Christmas and New Year do not count",
      terms: change("2026-12-23", material("2026-12-23", "2027-01-05")),
      asOf: "2027-01-31",
      want: { state: "done", days: 5, lastDay: "2027-01-04", isLate: true },
    },
    {
      because: "seen from a day before it was done",
      terms: change("2026-11-12", material("2026-11-12", "2026-11-18")),
      asOf: "2026-11-16",
      want: { state: "running", days: 2, lastDay: "2026-11-18", isLate: false },
    },
    {
      because: "seen from a day before it was judged",
      terms: change("2026-11-12", { assessed_at: "2026-11-17", materiality: "minor" }),
      asOf: "2026-11-13",
      want: { state: "unread", days: 1, lastDay: "2026-11-18", isLate: false },
    },
    {
      because: "seen from a day before it was fetched",
      terms: change("2026-11-12"),
      asOf: "2026-11-10",
      want: { state: "unread", days: 0, lastDay: "2026-11-18", isLate: false },
    },
  ])("$because", ({ terms, asOf, want }) => {
    expect(policyClock(terms, asOf)).toEqual(want);
  });

  test.for([
    { because: "a first record", terms: { change_kind: "first_record", fetch_date: "2026-11-02" } },
    { because: "a technical version", terms: { change_kind: "technical", fetch_date: "2026-11-02" } },
    {
      because: "a minor change",
      terms: change("2026-11-02", { assessed_at: "2026-11-03", materiality: "minor" }),
    },
    {
      because: "a change without meaning",
      terms: change("2026-11-02", { assessed_at: "2026-11-03", materiality: "none" }),
    },
  ] as const)("no clock for $because", ({ terms }) => {
    expect(policyClock(terms, "2026-11-22")).toBeUndefined();
  });
});
