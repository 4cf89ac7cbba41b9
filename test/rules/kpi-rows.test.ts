import { describe, expect, test } from "vitest";
import type { Rule } from "../../src/rules/define-rule.ts";
import baselineOutsideRows from "../../src/rules/baseline-outside-rows.ts";
import periodInFuture from "../../src/rules/period-in-future.ts";
import periodNotAPeriod from "../../src/rules/period-not-a-period.ts";
import periodNotClosed from "../../src/rules/period-not-closed.ts";
import periodTwice from "../../src/rules/period-twice.ts";
import periodsUnsorted from "../../src/rules/periods-unsorted.ts";
import sameValueRepeated from "../../src/rules/same-value-repeated.ts";
import unitSlip from "../../src/rules/unit-slip.ts";
import valueOutOfBounds from "../../src/rules/value-out-of-bounds.ts";
import { findingsOf } from "./findings-of.ts";

/** Places and messages without the path, of one KPI with these rows. */
function found(rule: Rule, rows: string, fields = "cadence: weekly\n", asOf = "2026-11-22"): string[] {
  const files = {
    "internal/kpis/a.yaml": fields,
    "internal/kpis/a.csv": `period;value;n;note\n${rows}`,
  };
  return findingsOf(rule, files, { asOf }).map((finding) => finding.replace(/^.*\/a\./, ""));
}

describe("what every rule on rows takes", () => {
  const onRows = { periodNotAPeriod, periodTwice, periodInFuture, periodNotClosed, valueOutOfBounds };
  const onSeries = { periodsUnsorted, sameValueRepeated, unitSlip };
  test.for(Object.entries({ ...onRows, ...onSeries }))("%s: no rows, one row and no table", ([, rule]) => {
    expect(found(rule, "")).toEqual([]);
    expect(found(rule, "2026-W46;4;;\n")).toEqual([]);
    expect(findingsOf(rule, { "internal/kpis/a.yaml": "cadence: weekly\n" })).toEqual([]);
    expect(findingsOf(rule, {})).toEqual([]);
  });
});

describe("period-not-a-period", () => {
  test.for([
    { cadence: "daily", right: "2024-02-29", wrong: "2026-02-29", name: "day" },
    { cadence: "daily", right: "2026-11-22", wrong: "2026-W47", name: "day" },
    { cadence: "twice-weekly", right: "2026-11-19", wrong: "2026-11-20", name: "half-week" },
    { cadence: "weekly", right: "2026-W53", wrong: "2026-W54", name: "week" },
    { cadence: "weekly", right: "2026-W01", wrong: "2026-W1", name: "week" },
    { cadence: "monthly", right: "2026-12", wrong: "2026-13", name: "month" },
    { cadence: "monthly", right: "2026-01", wrong: "", name: "month" },
  ])("$cadence: takes $right, refuses “$wrong”", ({ cadence, right, wrong, name }) => {
    expect(found(periodNotAPeriod, `${right};4;;\n${wrong};4;;\n`, `cadence: ${cadence}\n`)).toEqual([
      `csv:3:1 "${wrong}" is not a ${name} of the calendar.`,
    ]);
  });
});

test("period-twice says so of every row but the first", () => {
  expect(found(periodTwice, "2026-W44;1;;\n2026-W44;1;;\n2026-W45;1;;\n2026-W44;2;;\n")).toEqual([
    'csv:3:1 The period "2026-W44" already has a row, on line 2.',
    'csv:5:1 The period "2026-W44" already has a row, on line 2.',
  ]);
});

describe("period-in-future and period-not-closed, on 2026-W47", () => {
  test.for([
    { because: "the day before it begins", asOf: "2026-11-15", future: 1, open: 0 },
    { because: "its first day", asOf: "2026-11-16", future: 0, open: 1 },
    { because: "its last day", asOf: "2026-11-22", future: 0, open: 1 },
    { because: "the day after it ends", asOf: "2026-11-23", future: 0, open: 0 },
  ])("on $because", ({ asOf, future, open }) => {
    expect(found(periodInFuture, "2026-W47;4;;\n", undefined, asOf)).toHaveLength(future);
    expect(found(periodNotClosed, "2026-W47;4;;\n", undefined, asOf)).toHaveLength(open);
  });
});

describe("value-out-of-bounds", () => {
  test.for([
    { unit: "unit: percent\n", rows: "2026-W45;0;;\n2026-W46;100;;\n", want: [] },
    {
      unit: "unit: percent\n",
      rows: "2026-W46;100,1;;\n",
      want: ["csv:2:10 The value 100,1 is above 100, which cannot be."],
    },
    {
      unit: "unit: hours\n",
      rows: "2026-W46;−0,1;;\n",
      want: ["csv:2:10 The value −0,1 is below 0, which cannot be."],
    },
    { unit: "unit: count\n", rows: "2026-W46;1000000;;\n", want: [] },
    {
      unit: "unit: SEK\n",
      rows: "2026-W46;-1;;\n",
      want: ["csv:2:10 The value −1 is below 0, which cannot be."],
    },
    { unit: "unit: score\n", rows: "2026-W46;-500;;\n", want: [] },
    { unit: "unit: ratio\n", rows: "2026-W46;-500;;\n", want: [] },
    { unit: "unit: percent\nbounds:\n  min: -100\n", rows: "2026-W45;-100;;\n2026-W46;500;;\n", want: [] },
    {
      unit: "unit: score\nbounds:\n  max: 10\n",
      rows: "2026-W46;10,5;;\n",
      want: ["csv:2:10 The value 10,5 is above 10, which cannot be."],
    },
  ])("$unit $rows", ({ unit, rows, want }) => {
    expect(found(valueOutOfBounds, rows, unit)).toEqual(want);
  });

  test("writes the value as an English table does", () => {
    const files = {
      "internal/kpis/a.yaml": "unit: percent\n",
      "internal/kpis/a.csv": "period,value,n,note\n2026-W46,-0.5,,\n",
    };
    expect(findingsOf(valueOutOfBounds, files)).toEqual([
      "internal/kpis/a.csv:2:10 The value -0.5 is below 0, which cannot be.",
    ]);
  });
});

describe("baseline-outside-rows", () => {
  const baseline = (value: number, from = "2026-06-01", to = "2026-06-14") =>
    `baseline:\n  value: ${value}\n  from: ${from}\n  to: ${to}\n`;
  const rows = "2026-W22;9;;\n2026-W23;4;;\n2026-W24;6;;\n2026-W25;1;;\n";
  const nothing = "yaml:3:9 The table has no figures from the baseline's days, ";

  test.for([
    { because: "it is the lowest", fields: baseline(4), rows, want: [] },
    { because: "it is the highest", fields: baseline(6), rows, want: [] },
    {
      because: "it is just below",
      fields: baseline(3.9),
      rows,
      want: ["yaml:2:10 The baseline is 3.9, but the figures from its days lie between 4 and 6."],
    },
    {
      because: "it is just above",
      fields: baseline(6.1),
      rows,
      want: ["yaml:2:10 The baseline is 6.1, but the figures from its days lie between 4 and 6."],
    },
    {
      because: "a week is only partly within",
      fields: baseline(5, "2026-06-02", "2026-06-13"),
      rows,
      want: [`${nothing}2026-06-02 to 2026-06-13.`],
    },
    {
      because: "there are no rows",
      fields: baseline(5),
      rows: "",
      want: [`${nothing}2026-06-01 to 2026-06-14.`],
    },
    {
      because: "it ends today",
      fields: baseline(5, "2026-11-16", "2026-11-22"),
      rows,
      want: [`${nothing}2026-11-16 to 2026-11-22.`],
    },
    { because: "it ends tomorrow", fields: baseline(5, "2026-11-16", "2026-11-23"), rows, want: [] },
    { because: "it was not introduced", fields: "baseline:\n  not_introduced: true\n", rows, want: [] },
    { because: "there is none", fields: "cadence: weekly\n", rows, want: [] },
  ])("when $because", ({ fields, rows, want }) => {
    expect(found(baselineOutsideRows, rows, fields)).toEqual(want);
  });

  test("leaves a table that cannot be read whole to its own findings", () => {
    const files = {
      "internal/kpis/a.yaml": baseline(5),
      "internal/kpis/a.csv": "period;value;n;note\n2026-W23;x;;\n",
    };
    expect(findingsOf(baselineOutsideRows, files, { unreadable: true })).toEqual([]);
  });
});

describe("periods-unsorted", () => {
  test.for([
    { because: "equal periods follow each other", rows: "2026-W44;1;;\n2026-W44;1;;\n", want: [] },
    { because: "a period is skipped", rows: "2026-W40;1;;\n2026-W46;1;;\n", want: [] },
    {
      because: "all stand backwards",
      rows: "2026-W46;1;;\n2026-W45;1;;\n2026-W44;1;;\n",
      want: ['csv:3:1 "2026-W45" stands below "2026-W46", which is later.'],
    },
    { because: "a year has turned", rows: "2025-W52;1;;\n2026-W01;1;;\n", want: [] },
  ])("when $because", ({ rows, want }) => {
    expect(found(periodsUnsorted, rows)).toEqual(want);
  });
});

describe("same-value-repeated", () => {
  const weeks = (from: number, count: number, value = "4") =>
    Array.from({ length: count }, (_, i) => `2026-W${from + i};${value};;\n`).join("");

  test.for([
    { because: "four are equal", rows: weeks(40, 4), want: [] },
    {
      because: "five are equal",
      rows: weeks(40, 5),
      want: ["csv:2:10 The value 4 stands in 5 periods running, from 2026-W40 to 2026-W44."],
    },
    {
      because: "five are equal at the end",
      rows: weeks(39, 1, "5") + weeks(40, 6),
      want: ["csv:3:10 The value 4 stands in 6 periods running, from 2026-W40 to 2026-W45."],
    },
    { because: "a missing period breaks the run", rows: weeks(40, 3) + weeks(44, 3), want: [] },
    {
      because: "they stand in another order",
      rows: weeks(43, 2) + weeks(40, 3),
      want: ["csv:4:10 The value 4 stands in 5 periods running, from 2026-W40 to 2026-W44."],
    },
  ])("when $because", ({ rows, want }) => {
    expect(found(sameValueRepeated, rows)).toEqual(want);
  });
});

describe("unit-slip, with a median of 10", () => {
  // 10 to the power of 0.9 is 7.943: the bounds are 79.43 and 1.259.
  const around = (value: string) => `2026-W43;10;;\n2026-W44;10;;\n2026-W45;10;;\n2026-W46;${value};;\n`;
  test.for([
    { value: "79,4", count: 0 },
    { value: "79,5", count: 1 },
    { value: "1,26", count: 0 },
    { value: "1,25", count: 1 },
    { value: "0", count: 0 },
  ])("$value gives $count", ({ value, count }) => {
    expect(found(unitSlip, around(value), "unit: hours\n")).toHaveLength(count);
  });

  test("says nothing of a score, which has no zero to count from", () => {
    expect(found(unitSlip, around("100"), "unit: score\n")).toEqual([]);
  });

  test("says nothing when the median is zero", () => {
    expect(found(unitSlip, "2026-W44;0;;\n2026-W45;0;;\n2026-W46;9;;\n", "unit: count\n")).toEqual([]);
  });
});
