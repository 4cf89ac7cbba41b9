import { describe, expect, test } from "vitest";
import confirmationDue from "../../src/rules/confirmation-due.ts";
import dateInFuture from "../../src/rules/date-in-future.ts";
import decisionWithoutReason from "../../src/rules/decision-without-reason.ts";
import dueKpiMissing from "../../src/rules/due-kpi-missing.ts";
import historyChanged from "../../src/rules/history-changed.ts";
import weekSkipped from "../../src/rules/week-skipped.ts";
import { findingsOf, type Files } from "./findings-of.ts";

const text = "{ sv: Så., en: So. }";

/** An entry of a log; `more` is further fields. */
const entry = (decision: string, more = "", kpi = "example") =>
  `{ kpi: ${kpi}, insight: ${text}, decision: ${decision}, because: ${text}, ${more} confirm: { check_on: 2026-11-22, measure: ${kpi}, expect: ${text} } }`;

const log = (week: string, entries: readonly string[], decided = "") => ({
  [`internal/decisions/${week.toLowerCase()}.yaml`]: `week: ${week}\n${decided}entries:\n${entries.map((one) => `  - ${one}\n`).join("")}`,
});

const kpi = (id: string, fields: string, periods: readonly string[], value = 6) => ({
  [`internal/kpis/${id}.yaml`]: fields,
  [`internal/kpis/${id}.csv`]: `period;value;n;note\n${periods.map((period) => `${period};${value};;\n`).join("")}`,
});

const rule = (decision: string, more = "") => ({
  "internal/decision-rules/grans.yaml": `decision: ${decision}\nfor: 1\nwhen: { kpi: example, value: { op: ">", than: 5 } }\n${more}`,
});

/** Twelve weeks, the fewest that a rule can be answered from. */
const weeksTo = (last: number) => Array.from({ length: 12 }, (_, i) => `2026-W${last - 11 + i}`);
const other = "programme: false\n";
const measured = kpi("example", other, weeksTo(46));

describe("KV331: what is decided, against what the rule says", () => {
  const said = (decision: string) => `In 2026-W46 "grans" said ${decision}, and no entry answers it.`;
  test.for<{ because: string; files: Files; want: string[] }>([
    { because: "nothing is logged", files: { ...measured, ...rule("pause") }, want: [] },
    { because: "no rule is there", files: { ...measured, ...log("2026-W46", [entry("more")]) }, want: [] },
    {
      because: "the rule is carried out",
      files: { ...measured, ...rule("scale"), ...log("2026-W46", [entry("more", "rule: grans,")]) },
      want: [],
    },
    {
      because: "the rule is departed from with a reason",
      files: {
        ...measured,
        ...rule("scale"),
        ...log("2026-W46", [entry("keep", `rule: grans, differs_because: ${text},`)]),
      },
      want: [],
    },
    {
      because: "nobody answers the rule",
      files: { ...measured, ...rule("scale"), ...log("2026-W46", [entry("keep")]) },
      want: [said("scale")],
    },
    {
      because: "more is done in spite of a pause that nobody answers",
      files: { ...measured, ...rule("pause"), ...log("2026-W46", [entry("more")]) },
      want: [
        said("pause"),
        '"grans", which reads "example", said pause in 2026-W46, and the entry says "more".',
      ],
    },
    {
      because: "the named rule did not fire",
      files: {
        ...kpi("example", other, weeksTo(46), 5),
        ...rule("pause"),
        ...log("2026-W46", [entry("stop", "rule: grans,")]),
      },
      want: ['In 2026-W46 "grans" did not fire.'],
    },
    {
      because: "the pause rule cannot be answered, and more is done",
      files: {
        ...kpi("example", other, weeksTo(45), 5),
        ...rule("pause"),
        ...log("2026-W46", [entry("more")]),
      },
      want: ['"grans", which reads "example", could not be answered in 2026-W46, and the entry says "more".'],
    },
    {
      because: "the week is not over",
      files: { ...measured, ...rule("pause"), ...log("2026-W47", [entry("more")]) },
      want: [],
    },
  ])("when $because", ({ files, want }) => {
    expect(findingsOf(decisionWithoutReason, files).map((found) => found.replace(/^\S+ /, ""))).toEqual(want);
  });

  test("rows that cannot be calculated with are left to the rules for rows", () => {
    const twice = kpi("example", other, [...weeksTo(46), "2026-W46"]);
    const files = { ...twice, ...rule("pause"), ...log("2026-W46", [entry("more")]) };
    expect(findingsOf(decisionWithoutReason, files)).toEqual([]);
    expect(findingsOf(historyChanged, files)).toEqual([]);
  });
});

test("KV332: an edited figure changes what the rules gave; a deleted one holds what they gave before", () => {
  const decided = "rule_decision: pause\nrule: grans\n";
  const files = { ...rule("pause"), ...log("2026-W46", [entry("stop", "rule: grans,")], decided) };
  const found = (rows: Files) => findingsOf(historyChanged, { ...files, ...rows });
  expect(found(measured)).toEqual([]);
  expect(found(kpi("example", other, weeksTo(45)))).toEqual([]);
  expect(found(kpi("example", other, weeksTo(46), 5))).toEqual([
    'internal/decisions/2026-w46.yaml:2:16 History changed: in 2026-W46 the rules gave "pause" by "grans", and as of 2026-11-16 they now give "continue".',
  ]);
});

describe("KV330: which KPIs are due", () => {
  const logged = (week: string) => log(week, [entry("keep")]);
  const monthly = "programme: true\ncadence: monthly\nreview_cadence: monthly\n";
  test.for<{ because: string; files: Files; missing: boolean }>([
    { because: "it has no figure yet", files: kpi("ny", "programme: true\n", ["2026-W47"]), missing: false },
    {
      because: "its first figure is that week’s",
      files: kpi("ny", "programme: true\n", ["2026-W46"]),
      missing: true,
    },
    {
      because: "it is not the programme’s",
      files: kpi("ny", "programme: false\n", ["2026-W46"]),
      missing: false,
    },
    { because: "no month has closed that week", files: kpi("ny", monthly, ["2026-10"]), missing: false },
  ])("when $because", ({ files, missing }) => {
    expect(findingsOf(dueKpiMissing, { ...measured, ...files, ...logged("2026-W46") })).toHaveLength(
      Number(missing),
    );
  });

  test("a monthly one is due in the week in which its month closes", () => {
    // 31 October 2026 is the Saturday of week 44.
    const files = { ...measured, ...kpi("ny", monthly, ["2026-10"]) };
    expect(findingsOf(dueKpiMissing, { ...files, ...logged("2026-W44") })).toHaveLength(1);
    expect(findingsOf(dueKpiMissing, { ...files, ...logged("2026-W45") })).toEqual([]);
  });
});

test("KV333: the day itself is in time, the day after is not", () => {
  const files = { ...measured, ...log("2026-W46", [entry("keep")]) };
  expect(findingsOf(confirmationDue, files, { asOf: "2026-11-22" })).toEqual([]);
  expect(findingsOf(confirmationDue, files, { asOf: "2026-11-23" })).toHaveLength(1);
});

describe("KV334: a run of weeks", () => {
  const week = (id: string, written = id) => ({
    [`internal/decisions/${id.toLowerCase()}.yaml`]: `week: ${written}\n`,
  });
  test.for<{ because: string; files: Files; want: string[] }>([
    { because: "there is none", files: {}, want: [] },
    { because: "there is one", files: week("2026-W46"), want: [] },
    { because: "a year ends with week 53", files: { ...week("2020-W53"), ...week("2021-W01") }, want: [] },
    {
      because: "two weeks are missing",
      files: { ...week("2026-W43"), ...week("2026-W46") },
      want: ["The log goes from 2026-W43 to 2026-W46, without 2026-W44."],
    },
    {
      because: "the file is called something else",
      files: week("2026-W45", "2026-W46"),
      want: ['The log of "2026-W46" is called "2026-w45".'],
    },
    { because: "no year has the week", files: week("2025-W53"), want: ['There is no week "2025-W53".'] },
    {
      because: "the week is not over",
      files: week("2026-W47"),
      want: ['"2026-W47" ends on 2026-11-22 and is not over on 2026-11-22.'],
    },
  ])("when $because", ({ files, want }) => {
    expect(findingsOf(weekSkipped, files).map((found) => found.replace(/^\S+ /, ""))).toEqual(want);
  });
});

test("KV606: nothing is decided on a day that has not come", () => {
  const files = { "internal/decisions/2026-w46.yaml": "week: 2026-W46\ndate: 2026-11-23\n" };
  expect(findingsOf(dateInFuture, files)).toEqual([
    "internal/decisions/2026-w46.yaml:2:7 2026-11-23 has not come yet: today is 2026-11-22.",
  ]);
});
