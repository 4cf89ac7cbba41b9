import { expect, test } from "vitest";
import rule from "../../src/rules/shares-and-means-mixed.ts";
import { findingsOf } from "./findings-of.ts";

const head = "experiment;hook;visual;cta;posted;kpi;n;successes;mean;sd\n";
const row = (experiment: string, kpi: string, figures: string) =>
  `${experiment};a;b;c;2026-11-02;${kpi};10;${figures}\n`;
const share = "2;;";
const mean = ";1,5;2";

test.for([
  { because: "there are no rows", rows: [], want: [] },
  { because: "there is one", rows: [row("one", "ctr", share)], want: [] },
  { because: "all are shares", rows: [row("one", "ctr", share), row("one", "ctr", share)], want: [] },
  { because: "another KPI is a mean", rows: [row("one", "ctr", share), row("one", "trust", mean)], want: [] },
  {
    because: "another experiment measures it as a mean",
    rows: [row("one", "ctr", share), row("two", "ctr", mean)],
    want: [],
  },
  {
    because: "the second and the third are means: said once, where it begins",
    rows: [row("one", "ctr", share), row("one", "ctr", mean), row("one", "ctr", mean)],
    want: [
      'internal/experiment-results.csv:3:30 "ctr" is a mean here, and a share in an earlier row of "one".',
    ],
  },
  {
    because: "a share comes after means, with a row of another KPI between",
    rows: [row("one", "ctr", mean), row("one", "trust", mean), row("one", "ctr", share)],
    want: [
      'internal/experiment-results.csv:4:29 "ctr" is a share here, and a mean in an earlier row of "one".',
    ],
  },
])("KV813: when $because", ({ rows, want }) => {
  expect(findingsOf(rule, { "internal/experiment-results.csv": head + rows.join("") })).toEqual(want);
});
