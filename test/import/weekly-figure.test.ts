import { describe, expect, test } from "vitest";
import { officeHours, type CountingRule } from "../../src/import/counting-rule.ts";
import { readConversations } from "../../src/import/read-conversations.ts";
import { weeklyFigure } from "../../src/import/weekly-figure.ts";
import { periodContaining } from "../../src/lib/period.ts";

const hours: CountingRule = {
  kpi: "a",
  definitionVersion: 1,
  figure: "average_hours",
  channels: ["x", "instagram"],
  topics: "every",
  hours: "around_the_clock",
};
const capped: CountingRule = { ...hours, atMostHours: 168 };
const share: CountingRule = { ...hours, figure: "percent_with_template", topics: ["ai", "privacy"] };

/** `ja` is approved in the first week only. */
const approvalOn = (code: string, day: string) =>
  code === "ja" && day < "2026-11-09" ? "approved" : code === "förr" ? "unknown" : "not_approved";

function figureOf(rows: readonly string[], rule: CountingRule, monday = "2026-11-02") {
  const text = ["received;replied;channel;topic;template code", ...rows, ""].join("\n");
  const { conversations, problems } = readConversations(text);
  expect(problems).toEqual([]);
  const { week, ...figure } = weeklyFigure(
    conversations,
    rule,
    periodContaining(monday, "weekly"),
    approvalOn,
  );
  return figure;
}

const nothing = { n: 0, overdue: 0, uncertain: 0, waiting: 0 };

describe("weeklyFigure(conversations, rule, week, approvalOn): average hours", () => {
  // 2 November 2026 is a Monday.
  test.for<{ because: string; rule?: CountingRule; rows: string[]; monday?: string; want: object }>([
    { because: "there are none", rows: [], want: nothing },
    {
      because: "one took an hour and a half",
      rows: ["2026-11-02 08:00;2026-11-02 09:30;X;;"],
      want: { ...nothing, value: 1.5, n: 1 },
    },
    {
      because: "it is the mean, nights and weekends included",
      rows: ["2026-11-06 16:00;2026-11-08 16:00;X;;", "2026-11-02 08:00;2026-11-02 12:00;Instagram;;"],
      want: { ...nothing, value: 26, n: 2 },
    },
    {
      because: "one of office hours took the same weekend",
      rule: { ...hours, hours: officeHours },
      rows: ["2026-11-06 16:00;2026-11-08 16:00;X;;"],
      want: { ...nothing, value: 1, n: 1 },
    },
    {
      because: "other channels do not count",
      rows: ["2026-11-02 08:00;2026-11-02 09:00;E-post;;", "2026-11-02 08:00;;Google;;"],
      want: nothing,
    },
    {
      because: "the week is the reply's: Sunday's last minute is in, Monday's first is not",
      rows: [
        "2026-10-31 23:59;2026-11-01 23:59;X;;",
        "2026-11-01 23:59;2026-11-02 00:59;X;;",
        "2026-11-08 22:59;2026-11-08 23:59;X;;",
        "2026-11-08 23:00;2026-11-09 00:00;X;;",
      ],
      want: { ...nothing, value: 1, n: 2, waiting: 1 },
    },
    {
      because: "the week is Sweden's: 23:30 UTC on Sunday is Monday here",
      rows: ["2026-11-08T22:00:00Z;2026-11-08T23:30:00Z;X;;"],
      monday: "2026-11-09",
      want: { ...nothing, value: 1.5, n: 1 },
    },
    {
      because: "clocks were put back between: an hour more passed than they show",
      rows: ["2026-10-24 12:00;2026-10-25 12:00;X;;"],
      monday: "2026-10-19",
      want: { ...nothing, value: 25, n: 1 },
    },
    {
      because: "nobody has replied: it waits, and is no zero",
      rows: ["2026-11-02 08:00;;X;;"],
      want: { ...nothing, waiting: 1 },
    },
    { because: "a question of later does not wait yet", rows: ["2026-11-09 00:00;;X;;"], want: nothing },
    {
      because: "seven days to the minute are a reply",
      rule: capped,
      rows: ["2026-10-27 12:00;2026-11-03 12:00;X;;"],
      want: { ...nothing, value: 168, n: 1 },
    },
    {
      because: "nobody had replied after seven days",
      rule: capped,
      rows: ["2026-10-27 12:00;;X;;", "2026-11-02 08:00;2026-11-02 10:00;X;;"],
      want: { ...nothing, value: 85, n: 2, overdue: 1 },
    },
    {
      because: "the reply came later than seven days: it counts the day they ran out",
      rule: capped,
      rows: ["2026-10-27 12:00;2026-11-10 12:00;X;;"],
      want: { ...nothing, value: 168, n: 1, overdue: 1 },
    },
    {
      because: "and not again when it came",
      rule: capped,
      rows: ["2026-10-27 12:00;2026-11-10 12:00;X;;"],
      monday: "2026-11-09",
      want: nothing,
    },
    {
      because: "without such a rule it counts when it came, at its length",
      rows: ["2026-10-27 12:00;2026-11-10 12:00;X;;"],
      monday: "2026-11-09",
      want: { ...nothing, value: 336, n: 1 },
    },
    {
      because: "seven days have not passed",
      rule: capped,
      rows: ["2026-11-02 08:00;;X;;"],
      want: { ...nothing, waiting: 1 },
    },
  ])("when $because", ({ rule = hours, rows, monday, want }) => {
    expect(figureOf(rows, rule, monday)).toEqual(want);
  });
});

describe("weeklyFigure(conversations, rule, week, approvalOn): share with a template", () => {
  const row = (topic: string, code: string, day = "03") =>
    `2026-11-02 08:00;2026-11-${day} 08:00;X;${topic};${code}`;
  test.for([
    { because: "there are none", rows: [], want: nothing },
    {
      because: "other topics do not count",
      rows: [row("Leverans", "ja"), row("Policy", "ja")],
      want: nothing,
    },
    {
      because: "all have one",
      rows: [row("AI", "ja"), row("Integritet", "ja")],
      want: { ...nothing, value: 100, n: 2 },
    },
    {
      because: "one has none, one a code that is not approved, one a machine's, one a doubtful one",
      rows: [row("AI", "ja"), row("AI", ""), row("AI", "nej"), row("AI", "auto"), row("AI", "förr")],
      want: { value: 25, n: 4, overdue: 0, uncertain: 1, waiting: 1 },
    },
  ])("when $because", ({ rows, want }) => {
    expect(figureOf(rows, share)).toEqual(want);
  });

  test("goes by the day of the reply", () => {
    expect(figureOf([row("AI", "ja", "09")], share, "2026-11-09")).toEqual({ ...nothing, value: 0, n: 1 });
  });
});
