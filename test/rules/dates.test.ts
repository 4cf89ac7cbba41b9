import { describe, expect, test } from "vitest";
import approvedButExpired from "../../src/rules/approved-but-expired.ts";
import dateInFuture from "../../src/rules/date-in-future.ts";
import effectiveBeforeApproval from "../../src/rules/effective-before-approval.ts";
import reviewOverdue from "../../src/rules/review-overdue.ts";
import { findingsOf, type Files } from "./findings-of.ts";

describe("KV603: a template's last day", () => {
  test.for([
    { status: "approved", asOf: "2026-11-22", want: 0 },
    { status: "approved", asOf: "2026-11-23", want: 1 },
    { status: "suspended", asOf: "2026-11-23", want: 0 },
    { status: "draft", asOf: "2026-11-23", want: 0 },
  ])("$want findings on $asOf when $status until 2026-11-22", ({ status, asOf, want }) => {
    const files = { "internal/templates/a.yaml": `expires: 2026-11-22\nstatus: ${status}\n` };
    expect(findingsOf(approvedButExpired, files, { asOf })).toHaveLength(want);
  });
});

describe("KV604: the day of a review", () => {
  const rule = (day: string, interval: string, status = "active") => ({
    "internal/rules/r01.yaml": `last_reviewed_on: ${day}\nreview_in: ${interval}\nstatus: ${status}\n`,
  });
  test.for<{ because: string; files: Files; asOf: string; due?: string }>([
    { because: "it is the day itself", files: rule("2026-10-22", "1 month"), asOf: "2026-11-22" },
    {
      because: "it is the day after",
      files: rule("2026-10-22", "1 month"),
      asOf: "2026-11-23",
      due: "2026-11-22",
    },
    {
      because: "the month is shorter",
      files: rule("2026-08-31", "6 months"),
      asOf: "2027-03-01",
      due: "2027-02-28",
    },
    {
      because: "the month is shorter, the day itself",
      files: rule("2026-08-31", "6 months"),
      asOf: "2027-02-28",
    },
    {
      because: "a year passes a leap day",
      files: rule("2028-02-29", "12 months"),
      asOf: "2029-03-01",
      due: "2029-02-28",
    },
    { because: "it is a draft", files: rule("2020-01-01", "1 month", "draft"), asOf: "2026-11-22" },
  ])("when $because", ({ files, asOf, due }) => {
    const want = due ? [`internal/rules/r01.yaml:1:19 The review was due on ${due}.`] : [];
    expect(findingsOf(reviewOverdue, files, { asOf })).toEqual(want);
  });

  test("of open risks and of tools that may be used", () => {
    const overdue = "last_reviewed_on: 2020-01-01\n";
    const files = {
      "internal/risks/a.yaml": `${overdue}status: open\n`,
      "internal/risks/b.yaml": `${overdue}status: closed\n`,
      "internal/tools/a.yaml": `${overdue}status: restricted\n`,
      "internal/tools/b.yaml": `${overdue}status: blocked\n`,
    };
    expect(findingsOf(reviewOverdue, files).map((finding) => finding.split(":")[0])).toEqual([
      "internal/tools/a.yaml",
      "internal/risks/a.yaml",
    ]);
  });
});

describe("KV606: days that have not come", () => {
  test.for<{ because: string; files: Files; want: string[] }>([
    { because: "there is no content", files: {}, want: [] },
    {
      because: "a tool was decided on today",
      files: { "internal/tools/a.yaml": "status_date: 2026-11-22\n" },
      want: [],
    },
    {
      because: "a tool is decided on tomorrow",
      files: { "internal/tools/a.yaml": "status_date: 2026-11-23\n" },
      want: ["internal/tools/a.yaml:1:14 2026-11-23 has not come yet: today is 2026-11-22."],
    },
    {
      because: "a post is published tomorrow",
      files: { "public/how-we-work/a/sv.mdx": "---\npublished: 2026-11-23\nstatus: published\n---\n" },
      want: ["public/how-we-work/a/sv.mdx:2:12 2026-11-23 has not come yet: today is 2026-11-22."],
    },
    {
      because: "a draft is planned for tomorrow",
      files: { "public/how-we-work/a/sv.mdx": "---\npublished: 2026-11-23\nstatus: draft\n---\n" },
      want: [],
    },
    {
      because: "a template applies and expires later",
      files: { "internal/templates/a.yaml": "effective_date: 2026-12-01\nexpires: 2027-06-30\n" },
      want: [],
    },
    {
      because: "terms apply from later, and all else has happened",
      files: { "internal/terms/a.yaml": "fetch_date: 2026-11-22\neffective_date: 2026-12-01\n" },
      want: [],
    },
    {
      because: "terms are fetched, assessed and dealt with tomorrow",
      files: {
        "internal/terms/a.yaml":
          "fetch_date: 2026-11-23\nassessment:\n  assessed_by: editor\n  assessed_at: 2026-11-23\n" +
          "  policy_updated_at: 2026-11-23\n  materiality: none\n  summary: { sv: Ny, en: New }\n" +
          "  affects: { tools: [], rules: [], templates: [], risks: [] }\n" +
          "  actions: [{ what: { sv: A, en: A }, owner: editor, due: 2026-11-30, done_at: 2026-11-23 }]\n",
      },
      want: ["1:13", "4:16", "5:22", "9:80"].map(
        (place) => `internal/terms/a.yaml:${place} 2026-11-23 has not come yet: today is 2026-11-22.`,
      ),
    },
  ])("when $because", ({ files, want }) => {
    expect(findingsOf(dateInFuture, files)).toEqual(want);
  });
});

describe("KV607: the first day of a text and its approvals", () => {
  const approvals = (...days: string[]) =>
    `approvals: [${days.map((at) => `{ by: person-01, role: editor, at: ${at} }`).join()}]\n`;
  test.for([
    { because: "nobody has approved it", more: "approvals: []\n", want: 0 },
    { because: "it was approved the day before", more: approvals("2026-08-31"), want: 0 },
    { because: "it was approved the same day", more: approvals("2026-09-01"), want: 0 },
    { because: "it was approved the day after", more: approvals("2026-09-02"), want: 1 },
    { because: "only the first of two came in time", more: approvals("2026-09-01", "2026-09-02"), want: 1 },
    { because: "it is a draft", more: `${approvals("2026-09-02")}status: draft\n`, want: 0 },
  ])("$want findings when $because", ({ more, want }) => {
    const files = { "internal/rules/r01.yaml": `effective_date: 2026-09-01\n${more}` };
    expect(findingsOf(effectiveBeforeApproval, files)).toHaveLength(want);
  });
});

describe("KV606: what says that something was done", () => {
  test.for<{ type: string; files: Files; want: number }>([
    {
      type: "a list for a week",
      files: {
        "internal/weeks/2026-w47.yaml":
          "week: 2026-W47\nactions: [{ id: a, do: { sv: A. }, area: trust, owner: editor, outcome: { done_on: 2026-11-23 } }]\n",
      },
      want: 1,
    },
    {
      type: "an experiment",
      files: {
        "internal/experiments/a.yaml":
          "prelaunch: { checklist: c, version: 1, on: 2026-11-23, by: editor, done: [] }\noutcome: { on: 2026-11-24, result: dnf, learning: { sv: A. }, decision: keep, because: { sv: A. } }\n",
      },
      want: 2,
    },
    {
      type: "a trust review",
      files: { "internal/trust-reviews/2026-w47.yaml": "week: 2026-W47\ndate: 2026-11-23\n" },
      want: 1,
    },
    {
      type: "the attestations",
      files: {
        "internal/attestations.csv": "type;id;version;person;on\npolicies;a;1;person-01;2026-11-23\n",
      },
      want: 1,
    },
  ])("of $type has come", ({ files, want }) => {
    expect(findingsOf(dateInFuture, files, { asOf: "2026-11-22" })).toHaveLength(want);
    expect(findingsOf(dateInFuture, files, { asOf: "2026-11-24" })).toEqual([]);
  });
});
