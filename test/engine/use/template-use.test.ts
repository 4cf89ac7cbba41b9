import { describe, expect, test } from "vitest";
import type { UseRow } from "../../../src/content-types/template-use.ts";
import {
  byShortCode,
  coverage,
  outOfUse,
  questionsWithout,
  usesByCode,
  weeksOfUse,
  type UsedTemplate,
} from "../../../src/engine/use/template-use.ts";
import { parsePeriod } from "../../../src/lib/period.ts";

const template = (short_code: string, more: Partial<UsedTemplate> = {}) => ({
  data: { short_code, intent: "ai", expires: "2027-06-30", ...more } satisfies UsedTemplate,
});
const used = (week: string, short_code: string, count: number): UseRow => ({ week, short_code, count });
const asked = (week: string, question: string, count: number, topic: UseRow["topic"] = "ai"): UseRow => ({
  week,
  question,
  count,
  topic,
});
/** `46: 3 of 4` for each week. */
const inWords = (weeks: ReturnType<typeof weeksOfUse>) =>
  weeks.map(({ week, replies, withTemplate }) => `${week.text.slice(-2)}: ${withTemplate} of ${replies}`);

describe("outOfUse(template, week)", () => {
  const week = parsePeriod("2026-W46", "weekly"); // 9–15 November
  test.for([
    { because: "in force", more: {}, want: undefined },
    { because: "withdrawn the day before", more: { suspended: { since: "2026-11-08" } }, want: "suspended" },
    { because: "withdrawn on the Monday", more: { suspended: { since: "2026-11-09" } }, want: "suspended" },
    { because: "withdrawn on the Tuesday", more: { suspended: { since: "2026-11-10" } }, want: undefined },
    { because: "last used the Sunday before", more: { expires: "2026-11-08" }, want: "expired" },
    { because: "last used on the Monday", more: { expires: "2026-11-09" }, want: undefined },
  ] as const)("$want when $because", ({ more, want }) => {
    expect(week && outOfUse(template("a", more).data, week)).toBe(want);
  });
});

describe("weeksOfUse(rows, templates, topics)", () => {
  const templates = byShortCode([
    template("a"),
    template("p", { intent: "privacy" }),
    template("gone", { suspended: { since: "2026-11-09" } }),
  ]);
  test.for([
    { because: "nothing is entered", rows: [], want: [] },
    { because: "one reply had a template", rows: [used("2026-W46", "a", 1)], want: ["46: 1 of 1"] },
    {
      because: "some had none, in two weeks out of order",
      rows: [asked("2026-W46", "?", 2), used("2026-W45", "a", 3), used("2026-W46", "p", 5)],
      want: ["45: 3 of 3", "46: 5 of 7"],
    },
    {
      because: "a code is unknown, and another was withdrawn that Monday",
      rows: [used("2026-W46", "aa", 2), used("2026-W46", "gone", 3), used("2026-W46", "a", 4)],
      want: ["46: 4 of 9"],
    },
    {
      because: "the withdrawn one was used the week before",
      rows: [used("2026-W45", "gone", 3)],
      want: ["45: 3 of 3"],
    },
    {
      because: "only privacy counts",
      topics: ["privacy"],
      rows: [used("2026-W46", "a", 4), used("2026-W46", "p", 5), asked("2026-W46", "?", 1, "privacy")],
      want: ["46: 5 of 6"],
    },
    {
      because: "the row's own topic is another than its template's",
      topics: ["privacy"],
      rows: [{ ...used("2026-W46", "a", 4), topic: "privacy" }],
      want: ["46: 4 of 4"],
    },
    {
      because: "a week has no topic that counts",
      topics: ["data"],
      rows: [used("2026-W46", "a", 4)],
      want: ["46: 0 of 0"],
    },
    {
      because: "a topic is wanted and the code is unknown",
      topics: ["ai"],
      rows: [used("2026-W46", "aa", 4)],
      want: ["46: 0 of 0"],
    },
    { because: "no calendar has the week", rows: [used("2026-W54", "a", 1)], want: [] },
    {
      because: "the year turns",
      rows: [used("2027-W01", "a", 1), used("2026-W53", "a", 2)],
      want: ["53: 2 of 2", "01: 1 of 1"],
    },
  ] as const)("$want when $because", ({ rows, want, ...more }) => {
    expect(inWords(weeksOfUse(rows, templates, "topics" in more ? more.topics : undefined))).toEqual(want);
  });
});

test("coverage is in percent, and nothing when there were no replies", () => {
  const week = parsePeriod("2026-W46", "weekly");
  if (!week) throw new Error("2026-W46 is a week");
  expect(coverage({ week, replies: 8, withTemplate: 3 })).toBe(37.5);
  expect(coverage({ week, replies: 8, withTemplate: 0 })).toBe(0);
  expect(coverage({ week, replies: 0, withTemplate: 0 })).toBeUndefined();
});

test("uses are added up from one week to another, both included", () => {
  const rows = [
    used("2026-W42", "a", 100),
    used("2026-W43", "a", 1),
    used("2026-W46", "a", 2),
    used("2026-W46", "b", 4),
    used("2026-W47", "a", 100),
    asked("2026-W46", "?", 100),
  ];
  expect(Object.fromEntries(usesByCode(rows, "2026-W43", "2026-W46"))).toEqual({ a: 3, b: 4 });
});

test("questions without a template come most frequent first, capitals aside", () => {
  const rows = [
    asked("2026-W42", "Var?", 100),
    asked("2026-W43", "Hur?", 2),
    asked("2026-W44", "Var?", 1),
    asked("2026-W46", "var?", 2),
    asked("2026-W46", "Var?", 1, "service"),
    { ...asked("2026-W46", "När?", 9), short_code: "a" },
    used("2026-W46", "b", 9),
  ];
  expect(questionsWithout(rows, "2026-W43", "2026-W46")).toEqual([
    { question: "Var?", topic: "ai", count: 3 },
    { question: "Hur?", topic: "ai", count: 2 },
    { question: "Var?", topic: "service", count: 1 },
  ]);
});

test("equally frequent questions stand in alphabetical order, å before ä before ö", () => {
  const rows = ["Önskas?", "Ändras?", "Zon?", "Åldras?"].map((question) => asked("2026-W46", question, 1));
  expect(questionsWithout(rows, "2026-W46", "2026-W46").map(({ question }) => question)).toEqual([
    "Zon?",
    "Åldras?",
    "Ändras?",
    "Önskas?",
  ]);
});
