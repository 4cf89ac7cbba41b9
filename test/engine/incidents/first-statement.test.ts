import { describe, expect, test } from "vitest";
import type { DataOf } from "../../../src/content-types/index.ts";
import { firstStatement } from "../../../src/engine/incidents/first-statement.ts";
import { limitThen } from "../../../src/engine/incidents/limit-then.ts";
import { catalogueOf } from "../../rules/findings-of.ts";
import { entryAt, incidentOf } from "./incident-of.ts";

const severities = (minutes: number) =>
  `severities: [{ level: SEV2, criteria: { sv: A. }, who: [editor], first_statement_within: ${minutes}, update_every: 60 }]\n`;

/** Version 1 gave 120 minutes from 7 September, version 2 gives 60 from 19 November. */
const plans = playbooksOf(`status: approved
version: 2
effective_date: 2026-11-19
earlier_limits:
  - { version: 1, effective_date: 2026-09-07, severities: [{ level: SEV2, first_statement_within: 120 }] }
${severities(60)}`);

function playbooksOf(...texts: string[]): DataOf<"playbooks">[] {
  const files = texts.map((text, i) => [`internal/playbooks/p${i}.yaml`, text] as const);
  return Array.from(catalogueOf(Object.fromEntries(files)).playbooks.values(), ({ data }) => data);
}

describe("limitThen(playbooks, day, severity)", () => {
  test.for([
    { because: "no playbook was in force yet", day: "2026-09-06", want: undefined },
    { because: "it is the first day of the first version", day: "2026-09-07", want: 120 },
    { because: "it is the last day of the first version", day: "2026-11-18", want: 120 },
    { because: "it is the first day of the second", day: "2026-11-19", want: 60 },
  ])("$want when $because", ({ day, want }) => {
    expect(limitThen(plans, day, "SEV2")).toBe(want);
  });

  test("no level, no playbook and no approval give no limit", () => {
    expect(limitThen(plans, "2026-11-22", "SEV4")).toBeUndefined();
    expect(limitThen([], "2026-11-22", "SEV2")).toBeUndefined();
    const draft = playbooksOf(`status: draft\neffective_date: 2026-09-01\n${severities(30)}`);
    expect(limitThen(draft, "2026-11-22", "SEV2")).toBeUndefined();
  });

  test("while a new version is in review, the one before it holds", () => {
    const next = playbooksOf(
      `status: in_review\nversion: 2\neffective_date: 2026-11-19\nearlier_limits:\n  - { version: 1, effective_date: 2026-09-07, severities: [{ level: SEV2, first_statement_within: 120 }] }\n${severities(60)}`,
    );
    expect(["2026-09-06", "2026-11-18", "2026-11-19"].map((day) => limitThen(next, day, "SEV2"))).toEqual([
      undefined,
      120,
      120,
    ]);
  });

  test("a playbook that has been replaced by another held in its day", () => {
    const two = playbooksOf(
      `status: retired\neffective_date: 2026-01-01\n${severities(240)}`,
      `status: approved\neffective_date: 2026-06-01\n${severities(90)}`,
    );
    expect(["2026-05-31", "2026-06-01"].map((day) => limitThen(two, day, "SEV2"))).toEqual([240, 90]);
  });
});

describe("firstStatement(incident, playbooks, asOf)", () => {
  const said = (...at: string[]) => ({
    timeline: [entryAt("2026-11-02T09:10+01:00", "detection"), ...at.map((one) => entryAt(one, "statement"))],
  });
  test.for([
    {
      because: "it came on the last minute",
      at: ["2026-11-02T11:10+01:00"],
      want: { minutes: 120, verdict: "in_time" },
    },
    {
      because: "it came a minute later",
      at: ["2026-11-02T11:11+01:00"],
      want: { minutes: 121, verdict: "late" },
    },
    {
      because: "only the first counts",
      at: ["2026-11-02T09:40+01:00", "2026-11-02T12:40+01:00"],
      want: { minutes: 30, verdict: "in_time" },
    },
    {
      because: "what was said before the alarm answers nothing",
      at: ["2026-11-02T09:05+01:00", "2026-11-02T10:10+01:00"],
      want: { minutes: 60, verdict: "in_time" },
    },
    {
      because: "it was written in UTC",
      at: ["2026-11-02T09:10Z"],
      want: { minutes: 60, verdict: "in_time" },
    },
  ])("$want.verdict after $want.minutes minutes when $because", ({ at, want }) => {
    expect(firstStatement(incidentOf(said(...at)), plans, "2026-11-22")).toMatchObject({
      limit: 120,
      ...want,
    });
  });

  test.for([
    { because: "its day is not over", asOf: "2026-11-02", want: "waiting" },
    { because: "its day has passed", asOf: "2026-11-03", want: "late" },
    {
      because: "the public is told nothing",
      fields: { no_public_note_reason: { sv: "Ingen såg." } },
      want: "not_needed",
    },
    { because: "it was nothing", fields: { status: "dismissed" as const }, want: "not_needed" },
    { because: "no playbook has such a level", fields: { severity: "SEV4" as const }, want: "unknown" },
  ])("$want without a statement when $because", ({ asOf = "2026-11-22", fields = {}, want }) => {
    const { minutes, verdict } = firstStatement(incidentOf(fields), plans, asOf);
    expect([minutes, verdict]).toEqual([undefined, want]);
  });

  test("a statement is measured also where no limit held", () => {
    expect(firstStatement(incidentOf(said("2026-11-02T09:40+01:00")), [], "2026-11-22")).toMatchObject({
      minutes: 30,
      verdict: "unknown",
    });
  });
});
