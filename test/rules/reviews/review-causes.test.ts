import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { restingOn, reviewCauses, reviewsMadeDue } from "../../../src/rules/reviews/review-causes.ts";
import { dueReviews } from "../../../src/rules/reviews/due-reviews.ts";
import { catalogueOf, type Files } from "../findings-of.ts";

const rule = (more = "") => `effective_date: 2026-11-02\n${more}`;
const reply = (more = "") => `status: approved\nlast_reviewed_on: 2026-10-12\n${more}`;
const causesOf = (files: Files) =>
  reviewCauses(catalogueOf(files)).map(
    ({ entry, on, path, changed }) => `${entry.id} ← ${on.type}/${on.id} ${changed} ${path.join(".")}`,
  );

const t = "internal/templates/t.yaml";
const r = "internal/rules/r05.yaml";

describe("reviewCauses(catalogue)", () => {
  test.for<{ because: string; files: Files; want: string[] }>([
    { because: "there is nothing", files: {}, want: [] },
    { because: "nothing is named", files: { [t]: reply(), [r]: rule() }, want: [] },
    {
      because: "a rule changed after it was read",
      files: { [t]: reply("rules: [r05]\n"), [r]: rule() },
      want: ["t ← rules/r05 2026-11-02 rules.0"],
    },
    {
      because: "it was read on the day of the change",
      files: { [t]: reply("rules: [r05]\n").replace("2026-10-12", "2026-11-02"), [r]: rule() },
      want: [],
    },
    {
      because: "it was read the day before",
      files: { [t]: reply("rules: [r05]\n").replace("2026-10-12", "2026-11-01"), [r]: rule() },
      want: ["t ← rules/r05 2026-11-02 rules.0"],
    },
    {
      because: "it is a draft",
      files: { [t]: "rules: [r05]\nlast_reviewed_on: 2026-10-12\n", [r]: rule() },
      want: [],
    },
    { because: "the rule is not there", files: { [t]: reply("rules: [r05]\n") }, want: [] },
    {
      because: "the trigger and the reference name the same rule",
      files: { [t]: reply("rules: [r05]\nreview_triggers:\n  rules: [r05]\n"), [r]: rule() },
      want: ["t ← rules/r05 2026-11-02 review_triggers.rules.0"],
    },
    {
      because: "only the trigger names the tool",
      files: {
        [t]: reply("review_triggers:\n  tools: [w]\n"),
        "internal/tools/w.yaml": "status_date: 2026-10-13\n",
      },
      want: ["t ← tools/w 2026-10-13 review_triggers.tools.0"],
    },
    {
      because: "the log knows of a later reading than the record",
      files: {
        [t]: reply("rules: [r05]\n"),
        [r]: rule(),
        "internal/reviews/2026-11-02-t.yaml": "record: { type: templates, id: t }\nat: 2026-11-02\n",
      },
      want: [],
    },
    {
      because: "it was read after the approval, before the day in force",
      files: {
        [t]: reply("rules: [r05]\n").replace("2026-10-12", "2026-10-30"),
        [r]: rule(
          "approvals:\n  - { by: person-01, role: editor, at: 2026-10-29 }\n  - { by: person-02, role: editor, at: 2026-10-30 }\n",
        ),
      },
      want: [],
    },
    {
      because: "a claim was said to hold again",
      files: {
        [t]: reply("claims: [c]\n"),
        "internal/claims/c.yaml": "date: 2026-11-03\n",
      },
      want: ["t ← claims/c 2026-11-03 claims.0"],
    },
    {
      because: "the log says that the claim held as it stood",
      files: {
        [t]: reply("claims: [c]\n"),
        "internal/claims/c.yaml": "date: 2026-11-03\n",
        "internal/reviews/2026-11-03-c.yaml":
          "record: { type: claims, id: c }\nat: 2026-11-03\noutcome: confirmed\n",
      },
      want: [],
    },
    {
      because: "a role, a channel or a KPI has changed",
      files: {
        "internal/risks/k.yaml": "kpis: [ctr]\nowner: editor\nlast_reviewed_on: 2026-10-12\n",
        "internal/kpis/ctr.yaml": "owner: editor\n",
        "internal/roles/editor.yaml": "holders: [{ person_id: person-01, from: 2026-11-20 }]\n",
      },
      want: [],
    },
    {
      because: "a rule changed that follows from a policy",
      files: {
        "internal/policies/p/sv.mdx":
          "---\nstatus: approved\nrules: [r05]\nlast_reviewed_on: 2026-10-12\n---\nText.\n",
        [r]: rule("policy: p\nlast_reviewed_on: 2026-11-02\n"),
      },
      want: [],
    },
    {
      because: "the policy changed that a rule follows from",
      files: {
        "internal/policies/p/sv.mdx": "---\nstatus: approved\neffective_date: 2026-11-05\n---\nText.\n",
        [r]: rule("policy: p\nlast_reviewed_on: 2026-11-02\n"),
      },
      want: ["r05 ← policies/p 2026-11-05 policy"],
    },
  ])("$want when $because", ({ files, want }) => {
    expect(causesOf(files)).toEqual(want);
  });

  test("a reading on a day clears what changed until that day, and nothing that changed later", () => {
    const days = fc.integer({ min: 1, max: 28 }).map((day) => `2026-10-${String(day).padStart(2, "0")}`);
    fc.assert(
      fc.property(fc.array(days, { minLength: 1, maxLength: 5 }), days, (changes, read) => {
        const rules = changes.map((day, i) => [`internal/rules/r${i + 1}0.yaml`, `effective_date: ${day}\n`]);
        const named = changes.map((_, i) => `r${i + 1}0`).join();
        const files = {
          ...Object.fromEntries(rules),
          [t]: `status: approved\nlast_reviewed_on: ${read}\nrules: [${named}]\n`,
        };
        const found = reviewCauses(catalogueOf(files)).map(({ changed }) => changed);
        expect(found).toEqual(changes.filter((day) => day > read));
      }),
      { numRuns: 40 },
    );
  });
});

describe("reviewsMadeDue(before, after)", () => {
  const files = { [t]: reply("rules: [r05]\n"), "internal/templates/u.yaml": reply(), [r]: rule() };
  const made = (before: Files, after: Files) =>
    reviewsMadeDue(catalogueOf(before), catalogueOf(after)).map(
      ({ entry, changed }) => `${entry.id} ${changed}`,
    );
  test.for<{ because: string; after: Files; want: string[] }>([
    { because: "nothing changes", after: files, want: [] },
    {
      because: "the rule changes again",
      after: { ...files, [r]: rule().replace("11-02", "11-09") },
      want: ["t 2026-11-09"],
    },
    {
      because: "it has been read",
      after: { ...files, [t]: reply("rules: [r05]\n").replace("10-12", "11-02") },
      want: [],
    },
    {
      because: "another reply comes to rest on it",
      after: { ...files, "internal/templates/u.yaml": reply("rules: [r05]\n") },
      want: ["u 2026-11-02"],
    },
  ])("$want when $because", ({ after, want }) => {
    expect(made(files, after)).toEqual(want);
  });
});

test("restingOn(catalogue, record) tells of records in force, whatever their days", () => {
  const files = {
    [t]: reply("rules: [r05]\n").replace("2026-10-12", "2026-11-20"),
    "internal/templates/u.yaml": "rules: [r05]\n",
    "internal/risks/k.yaml": "rules: [r05]\n",
    [r]: rule(),
  };
  const found = restingOn(catalogueOf(files), { type: "rules", id: "r05" });
  expect(found.map(({ type, id }) => `${type}/${id}`)).toEqual(["templates/t", "risks/k"]);
});

describe("dueReviews(catalogue)", () => {
  const due = (files: Files) =>
    dueReviews(catalogueOf(files)).map(({ entry, due, calendar, causes }) =>
      [entry.id, due, calendar, causes.length].join(" "),
    );
  test.for<{ because: string; files: Files; want: string[] }>([
    { because: "there is nothing", files: {}, want: [] },
    {
      because: "the calendar says so",
      files: { [t]: reply("review_in: 1 month\n") },
      want: ["t 2026-11-12 2026-11-12 0"],
    },
    {
      because: "a change comes before the calendar",
      files: {
        [t]: reply("review_in: 1 month\nrules: [r05]\n"),
        [r]: "status: draft\neffective_date: 2026-11-02\n",
      },
      want: ["t 2026-11-02 2026-11-12 1"],
    },
    {
      because: "a change comes after the calendar",
      files: {
        [t]: reply("review_in: 1 month\nrules: [r05]\n"),
        [r]: "status: draft\neffective_date: 2026-11-13\n",
      },
      want: ["t 2026-11-12 2026-11-12 1"],
    },
    {
      because: "a claim runs out",
      files: { "internal/claims/c.yaml": "status: approved\nvalid_until: 2026-12-01\n" },
      want: ["c 2026-12-01 2026-12-01 0"],
    },
    { because: "it is withdrawn", files: { [t]: "status: suspended\nreview_in: 1 month\n" }, want: [] },
  ])("$want when $because", ({ files, want }) => {
    expect(due(files)).toEqual(want);
  });
});
