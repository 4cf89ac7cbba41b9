import { describe, expect, test } from "vitest";
import reviewDateWithoutReview from "../../src/rules/review-date-without-review.ts";
import reviewFileName from "../../src/rules/review-file-name.ts";
import reviewInFuture from "../../src/rules/review-in-future.ts";
import reviewOfNothing from "../../src/rules/review-of-nothing.ts";
import reviewRetiresNothing from "../../src/rules/review-retires-nothing.ts";
import reviewTriggered from "../../src/rules/review-triggered.ts";
import reviewTwice from "../../src/rules/review-twice.ts";
import reviewWithoutChange from "../../src/rules/review-without-change.ts";
import reviewerApprovesOwnChange from "../../src/rules/reviewer-approves-own-change.ts";
import reviewerWithoutRole from "../../src/rules/reviewer-without-role.ts";
import { saysNothing } from "../../src/rules/reviews/says-nothing.ts";
import { findingsOf, type Files } from "./findings-of.ts";

const entry = "internal/reviews/2026-11-02-r01.yaml";
const review = (more: string) => ({ [entry]: `at: 2026-11-02\n${more}` });
const approved = (...people: string[]) =>
  people.map((one) => `  - { by: ${one}, role: editor, at: 2026-11-02 }\n`).join("");

describe("reviews in the log", () => {
  test.for<{
    rule: Parameters<typeof findingsOf>[0];
    because: string;
    files: Files;
    want: number;
    asOf?: string;
  }>([
    { rule: reviewOfNothing, because: "there are none", files: {}, want: 0 },
    {
      rule: reviewOfNothing,
      because: "the id is of another type",
      files: {
        ...review("record: { type: tools, id: r01 }\n"),
        "internal/rules/r01.yaml": "status: active\n",
      },
      want: 1,
    },
    { rule: reviewInFuture, because: "it is today", files: review(""), want: 0, asOf: "2026-11-02" },
    { rule: reviewInFuture, because: "it is tomorrow", files: review(""), want: 1, asOf: "2026-11-01" },
    {
      rule: reviewerWithoutRole,
      because: "there is no such role, which is KV201",
      files: review("role: gone\n"),
      want: 0,
    },
    {
      rule: reviewerWithoutRole,
      because: "it was the last day in the role",
      files: {
        ...review(""),
        "internal/roles/editor.yaml":
          "holders: [{ person_id: person-01, from: 2026-01-01, to: 2026-11-02 }]\n",
      },
      want: 0,
    },
    {
      rule: reviewerWithoutRole,
      because: "it was the day after",
      files: {
        ...review(""),
        "internal/roles/editor.yaml":
          "holders: [{ person_id: person-01, from: 2026-01-01, to: 2026-11-01 }]\n",
      },
      want: 1,
    },
    {
      rule: reviewerApprovesOwnChange,
      because: "two have approved",
      files: {
        ...review("outcome: changed\n"),
        "internal/rules/r01.yaml": `approvals:\n${approved("person-01", "person-02")}`,
      },
      want: 0,
    },
    {
      rule: reviewerApprovesOwnChange,
      because: "nobody has approved, which is KV605",
      files: { ...review("outcome: changed\n"), "internal/rules/r01.yaml": "approvals: []\n" },
      want: 0,
    },
    {
      rule: reviewerApprovesOwnChange,
      because: "it only confirmed what that person has approved",
      files: {
        ...review("outcome: confirmed\n"),
        "internal/rules/r01.yaml": `approvals:\n${approved("person-01")}`,
      },
      want: 0,
    },
    {
      rule: reviewerApprovesOwnChange,
      because: "somebody has read it through since",
      files: {
        ...review("outcome: changed\n"),
        "internal/reviews/2026-11-03-r01.yaml": "at: 2026-11-03\nby: person-02\n",
        "internal/rules/r01.yaml": `approvals:\n${approved("person-01")}`,
      },
      want: 0,
    },
    {
      rule: reviewWithoutChange,
      because: "a risk has no day of its own",
      files: {
        ...review("record: { type: risks, id: k }\noutcome: changed\n"),
        "internal/risks/k.yaml": "status: open\n",
      },
      want: 0,
    },
    {
      rule: reviewWithoutChange,
      because: "it was approved that day",
      files: {
        ...review("outcome: changed\n"),
        "internal/rules/r01.yaml": `effective_date: 2026-11-02\napprovals:\n${approved("person-02")}`,
      },
      want: 0,
    },
    {
      rule: reviewWithoutChange,
      because: "its tool got its status the day before",
      files: {
        ...review("record: { type: tools, id: w }\noutcome: changed\n"),
        "internal/tools/w.yaml": "status_date: 2026-11-01\n",
      },
      want: 1,
    },
    {
      rule: reviewRetiresNothing,
      because: "the risk is closed",
      files: {
        ...review("record: { type: risks, id: k }\noutcome: retired\n"),
        "internal/risks/k.yaml": "status: closed\n",
      },
      want: 0,
    },
    {
      rule: reviewRetiresNothing,
      because: "the risk is open",
      files: {
        ...review("record: { type: risks, id: k }\noutcome: retired\n"),
        "internal/risks/k.yaml": "status: open\n",
      },
      want: 1,
    },
    {
      rule: reviewRetiresNothing,
      because: "it was taken up again",
      files: {
        ...review("outcome: retired\n"),
        "internal/reviews/2026-11-05-r01.yaml": "at: 2026-11-05\n",
        "internal/rules/r01.yaml": "status: active\n",
      },
      want: 0,
    },
    {
      rule: reviewDateWithoutReview,
      because: "nobody has logged any",
      files: { "internal/rules/r01.yaml": "last_reviewed_on: 2026-11-20\n" },
      want: 0,
    },
    {
      rule: reviewDateWithoutReview,
      because: "an older one is of another day",
      files: {
        ...review(""),
        "internal/reviews/2026-10-01-r01.yaml": "at: 2026-10-01\n",
        "internal/rules/r01.yaml": "last_reviewed_on: 2026-11-02\n",
      },
      want: 0,
    },
    {
      rule: reviewDateWithoutReview,
      because: "the record stayed behind",
      files: { ...review(""), "internal/rules/r01.yaml": "last_reviewed_on: 2026-11-01\n" },
      want: 1,
    },
    {
      rule: reviewDateWithoutReview,
      because: "the claim’s day is its own",
      files: {
        ...review("record: { type: claims, id: c }\n"),
        "internal/claims/c.yaml": "date: 2026-11-03\n",
      },
      want: 1,
    },
    {
      rule: reviewTwice,
      because: "somebody else read it the same day",
      files: { ...review(""), "internal/reviews/2026-11-02-r01-2.yaml": "at: 2026-11-02\nby: person-02\n" },
      want: 0,
    },
    {
      rule: reviewTwice,
      because: "it is logged three times",
      files: {
        ...review(""),
        "internal/reviews/2026-11-02-r01-2.yaml": "at: 2026-11-02\n",
        "internal/reviews/2026-11-02-r01-3.yaml": "at: 2026-11-02\n",
      },
      want: 2,
    },
    {
      rule: reviewFileName,
      because: "a number follows",
      files: { "internal/reviews/2026-11-02-r01-2.yaml": "at: 2026-11-02\n" },
      want: 0,
    },
    {
      rule: reviewFileName,
      because: "a word follows",
      files: { "internal/reviews/2026-11-02-r01-x.yaml": "at: 2026-11-02\n" },
      want: 1,
    },
    {
      rule: reviewFileName,
      because: "it is another record",
      files: { "internal/reviews/2026-11-02-r02.yaml": "at: 2026-11-02\n" },
      want: 1,
    },
    {
      rule: reviewTriggered,
      because: "the change lies ahead",
      files: {
        "internal/risks/k.yaml": "rules: [r01]\nlast_reviewed_on: 2026-10-01\n",
        "internal/rules/r01.yaml": "effective_date: 2026-11-23\n",
      },
      want: 0,
    },
    {
      rule: reviewTriggered,
      because: "the change is today’s",
      files: {
        "internal/risks/k.yaml": "rules: [r01]\nlast_reviewed_on: 2026-10-01\n",
        "internal/rules/r01.yaml": "effective_date: 2026-11-22\n",
      },
      want: 1,
    },
    {
      rule: reviewTriggered,
      because: "two things have changed, once for the record",
      files: {
        "internal/risks/k.yaml": "rules: [r01, r02]\nlast_reviewed_on: 2026-10-01\n",
        "internal/rules/r01.yaml": "effective_date: 2026-11-02\n",
        "internal/rules/r02.yaml": "effective_date: 2026-11-03\n",
      },
      want: 1,
    },
  ])("$rule.code: $want when $because", ({ rule, files, want, asOf }) => {
    expect(findingsOf(rule, files, asOf ? { asOf } : {})).toHaveLength(want);
  });
});

describe("saysNothing(text)", () => {
  test.for([
    ["", true],
    ["–", true],
    ["OK", true],
    ["Allt ser bra ut.", true],
    ["Läst igenom hela texten", true],
    ["Reviewed and still correct", true],
    ["Texten mot r06", false],
    ["Second paragraph", false],
    ["Svarstiden", false],
  ] as const)("%s: %s", ([text, want]) => {
    expect(saysNothing(text)).toBe(want);
  });
});
