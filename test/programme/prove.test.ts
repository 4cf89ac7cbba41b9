import { describe, expect, test } from "vitest";
import type { Proof } from "../../src/content-types/proof.ts";
import { prove } from "../../src/programme/prove.ts";
import type { Files } from "../rules/findings-of.ts";
import { groundOf } from "./ground-of.ts";

const approved = (day: string, fields = "") =>
  `status: active\nversion: 1\napprovals: [{ by: person-01, role: editor, at: ${day} }]\n${fields}`;

const rules: Files = {
  "internal/rules/r01.yaml": approved("2026-09-08"),
  "internal/rules/r02.yaml": approved("2026-09-11"),
  "internal/rules/r03.yaml": approved("2026-10-01"),
  "internal/rules/r04.yaml": "status: draft\n",
};
const weekly = (id: string, rows: readonly number[]): Files => ({
  [`internal/kpis/${id}.yaml`]: "better: higher\ntarget: { op: '>=', value: 10, by: 2026-11-28 }\n",
  [`internal/kpis/${id}.csv`]: `period;value;n;note\n${rows.map((value, i) => `2026-W${47 - rows.length + i};${value};;\n`).join("")}`,
});
const post = (published: string) => `---\nstatus: published\npublished: ${published}\n---\n\nText.\n`;
const count = (at_least: number): Proof => ({
  check: "count",
  of: "rules",
  having: { status: "active" },
  at_least,
});
const tools = (...categories: string[]): Files =>
  Object.fromEntries(
    categories.map((one, i) => [
      `internal/tools/tool-${i}.yaml`,
      `categories: [${one}]\nstatus: approved\nstatus_date: 2026-09-0${i + 1}\n`,
    ]),
  );
const covers: Proof = { check: "covers", of: "faq", field: "area" };
const drill = (statement: string) =>
  `kind: drill\nstatus: closed\ndetected_at: 2026-11-20T13:00+01:00\ntimeline:
  - { at: "2026-11-20T13:00+01:00", type: detection, by: editor, text: { sv: A., en: A. } }
  - { at: "${statement}", type: statement, by: editor, text: { sv: B., en: B. } }\n`;

describe("prove(proof, ground)", () => {
  test.for<{ because: string; files?: Files; proof: Proof; want: object }>([
    {
      because: "nothing of the type is there",
      proof: count(1),
      want: { standing: "not_done", found: 0, wanted: 1, missing: [] },
    },
    {
      because: "there are as many as asked for, and the second oldest day says by when",
      files: rules,
      proof: count(2),
      want: { standing: "done", found: 3, wanted: 2, by: "2026-09-11" },
    },
    {
      because: "one is missing",
      files: rules,
      proof: count(4),
      want: { standing: "not_done", found: 3, wanted: 4 },
    },
    {
      because: "the rights to one block are over, and another rests on a claim without support",
      files: {
        "internal/claims/read.yaml": "verdict: unsupported\nstatus: approved\n",
        "internal/creative/a.yaml": "status: approved\nrights: { source: { sv: A }, licence: { sv: A } }\n",
        "internal/creative/b.yaml":
          "status: approved\nrights: { source: { sv: A }, licence: { sv: A }, until: 2026-11-21 }\n",
        "internal/creative/c.yaml": "status: approved\nclaims: [read]\n",
      },
      proof: { check: "count", of: "blocks", having: { status: "approved" }, at_least: 3 },
      want: { standing: "not_done", found: 1, wanted: 3 },
    },
    {
      because: "a status that takes a record out of use is what is asked for",
      files: { "internal/creative/a.yaml": "status: retired\n" },
      proof: { check: "count", of: "blocks", having: { status: ["approved", "retired"] }, at_least: 1 },
      want: { standing: "done", found: 1 },
    },
    {
      because: "one has been changed since, so that too few tell their day",
      files: {
        ...rules,
        "internal/rules/r02.yaml": approved("2026-09-11").replace("version: 1", "version: 2"),
      },
      proof: count(3),
      want: { standing: "done", found: 3, by: undefined },
    },
    {
      because: "a list of earlier versions tells the first day",
      files: {
        "public/how-we-work/a/sv.mdx":
          "---\nstatus: published\nversion: 2\nhistory: [{ version: 1, date: 2026-10-20, summary: { sv: A. } }]\n---\n\nText.\n",
      },
      proof: { check: "count", of: "posts", at_least: 1 },
      want: { standing: "done", by: "2026-10-20" },
    },
    {
      because: "of several values one is enough, and of a list one entry",
      files: tools("copy", "image", "video"),
      proof: {
        check: "count",
        of: "tools",
        having: { categories: ["copy", "video"], status: ["approved", "restricted"] },
        at_least: 2,
      },
      want: { standing: "done", found: 2, by: "2026-09-03" },
    },
    {
      because: "a value of a closed list has no record",
      files: { "internal/faq/a.yaml": "area: ai\n", "internal/faq/b.yaml": "area: data\n" },
      proof: covers,
      want: { standing: "not_done", found: 2, wanted: 3, missing: ["moderation"] },
    },
    {
      because: "each value has one",
      files: {
        "internal/faq/a.yaml": "area: ai\n",
        "internal/faq/b.yaml": "area: data\n",
        "internal/faq/c.yaml": "area: moderation\n",
      },
      proof: covers,
      want: { standing: "done", found: 3, wanted: 3 },
    },
    {
      because: "the record is not there",
      proof: { check: "record", of: "playbooks", id: "kris", having: { status: "approved" } },
      want: { standing: "not_done", found: 0, missing: [] },
    },
    {
      because: "the record has another status",
      files: { "internal/playbooks/kris.yaml": "status: in_review\n" },
      proof: { check: "record", of: "playbooks", id: "kris", having: { status: "approved" } },
      want: { standing: "not_done", missing: ["in_review"] },
    },
    {
      because: "one baseline is pending",
      files: {
        "internal/kpis/a.yaml": "baseline: { value: 5, from: 2026-08-31, to: 2026-09-13 }\n",
        "internal/kpis/b.yaml": "baseline: { not_introduced: true }\n",
        "internal/kpis/c.yaml": "baseline: { pending_until: 2026-12-01 }\n",
      },
      proof: { check: "baselines", kpis: ["a", "b", "c"] },
      want: { standing: "not_done", found: 2, wanted: 3, missing: ["c"] },
    },
    {
      because: "what was not measured before counts, and the last baseline says by when",
      files: {
        "internal/kpis/a.yaml": "baseline: { value: 5, from: 2026-08-31, to: 2026-09-13 }\n",
        "internal/kpis/b.yaml": "baseline: { not_introduced: true }\n",
      },
      proof: { check: "baselines", kpis: ["a", "b"] },
      want: { standing: "done", by: "2026-09-13" },
    },
    {
      because: "the KPI has no figures",
      files: { "internal/kpis/a.yaml": "target: { op: '>=', value: 10, by: 2026-11-28 }\n" },
      proof: { check: "kpi", kpi: "a", is: "met" },
      want: { standing: "cannot_be_judged", found: 0 },
    },
    {
      because: "the latest value is the target itself",
      files: weekly("a", [8, 9, 10]),
      proof: { check: "kpi", kpi: "a", is: "met" },
      want: { standing: "done" },
    },
    {
      because: "the latest value is below the target",
      files: weekly("a", [8, 9, 9]),
      proof: { check: "kpi", kpi: "a", is: "met" },
      want: { standing: "not_done" },
    },
    {
      because: "three values are too few for a course",
      files: weekly("a", [8, 9, 9]),
      proof: { check: "kpi", kpi: "a", is: "on_course" },
      want: { standing: "cannot_be_judged" },
    },
    {
      because: "there is a post in each week that has closed, and the last week has not",
      files: {
        "public/how-we-work/a/sv.mdx": post("2026-11-03"),
        "public/how-we-work/b/sv.mdx": post("2026-11-15"),
        "public/how-we-work/c/sv.mdx": post("2026-11-17"),
      },
      proof: { check: "weekly", of: "posts", from: "2026-W45", to: "2026-W47" },
      want: { standing: "not_done", found: 2, wanted: 3, missing: [] },
    },
    {
      because: "a week is missing in the middle",
      files: {
        "internal/trust-reviews/a.yaml": "week: 2026-W44\n",
        "internal/trust-reviews/b.yaml": "week: 2026-W46\n",
      },
      proof: { check: "weekly", of: "trustReviews", from: "2026-W44" },
      want: { standing: "not_done", found: 2, wanted: 3, missing: ["2026-W45"] },
    },
    {
      because: "rows of a sheet count as records do",
      files: {
        "internal/use/template-use.csv":
          "week;short_code;topic;question;count\n2026-W45;a;;;3\n2026-W46;a;;;3\n2026-W46;b;;;3\n",
      },
      proof: { check: "weekly", of: "templateUse", from: "2026-W45", to: "2026-W46" },
      want: { standing: "done", found: 2, by: "2026-11-15" },
    },
    {
      because: "the run has not begun",
      proof: { check: "weekly", of: "trustReviews", from: "2026-W50" },
      want: { standing: "not_done", found: 0, wanted: 1 },
    },
    {
      because: "no drill was held",
      proof: { check: "drill", within: 120 },
      want: { standing: "not_done", missing: [] },
    },
    {
      because: "the drill’s first statement came in the last minute",
      files: { "internal/incidents/a.yaml": drill("2026-11-20T15:00+01:00") },
      proof: { check: "drill", within: 120 },
      want: { standing: "done", missing: ["120"], by: "2026-11-20" },
    },
    {
      because: "the drill’s first statement came a minute late",
      files: { "internal/incidents/a.yaml": drill("2026-11-20T15:01+01:00") },
      proof: { check: "drill", within: 120 },
      want: { standing: "not_done", missing: ["121"] },
    },
  ])("when $because", ({ files = {}, proof, want }) => {
    expect(prove(proof, groundOf(files))).toMatchObject(want);
  });
});
