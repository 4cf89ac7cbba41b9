import { describe, expect, test } from "vitest";
import { rules } from "../../src/rules/index.ts";
import dateInFuture from "../../src/rules/date-in-future.ts";
import deputyIsHolder from "../../src/rules/deputy-is-holder.ts";
import drillOverdue from "../../src/rules/drill-overdue.ts";
import firstStatementLate from "../../src/rules/first-statement-late.ts";
import { findingsOf } from "./findings-of.ts";

const path = "internal/playbooks/kris.yaml";
const playbook = (text: string, status = "approved") => ({ [path]: `${text}status: ${status}\n` });

test.for(["draft", "in_review", "retired"])("a playbook that is %s is not judged", (status) => {
  const text = "severities: []\nholding_statements: []\n";
  const own = rules.filter(({ code }) => /^KV61\d$/.test(code));
  expect(own).toHaveLength(9);
  expect(own.flatMap((rule) => findingsOf(rule, playbook(text, status)))).toEqual([]);
});

describe("KV610: the first statement", () => {
  const severity = (level: string, minutes: number) =>
    playbook(
      `severities:\n  - { level: ${level}, criteria: { sv: A., en: A. }, who: [editor], first_statement_within: ${minutes}, update_every: 60 }\n`,
    );
  test.for([
    { level: "SEV1", minutes: 0, want: 0 },
    { level: "SEV1", minutes: 120, want: 0 },
    { level: "SEV1", minutes: 121, want: 1 },
    { level: "SEV2", minutes: 121, want: 1 },
    { level: "SEV3", minutes: 121, want: 0 },
    { level: "SEV4", minutes: 1440, want: 0 },
  ])("$want findings at $level with $minutes minutes", ({ level, minutes, want }) => {
    expect(findingsOf(firstStatementLate, severity(level, minutes))).toHaveLength(want);
  });
});

describe("KV613: deputies", () => {
  const people = (...keys: string[]) =>
    `holders: [${keys.map((key) => `{ person_id: ${key}, from: 2026-01-01 }`).join()}]\n`;
  const pair = "{ role: lead, deputy: second }";
  const files = {
    ...playbook(
      `roles: { lead: ${pair}, scribe: ${pair}, spokesperson: ${pair}, legal: ${pair}, pr: ${pair} }\n`,
    ),
  };
  test.for([
    { because: "they are different people", lead: ["person-01"], second: ["person-02"], want: 0 },
    { because: "it is the same person", lead: ["person-01"], second: ["person-01"], want: 5 },
    { because: "one of two is another", lead: ["person-01"], second: ["person-01", "person-02"], want: 0 },
    {
      because: "both of two hold the role",
      lead: ["person-01", "person-02"],
      second: ["person-02"],
      want: 5,
    },
    { because: "nobody is deputy, which is KV204", lead: ["person-01"], second: [], want: 0 },
  ])("$want findings when $because", ({ lead, second, want }) => {
    const roles = {
      "internal/roles/lead.yaml": people(...lead),
      "internal/roles/second.yaml": people(...second),
    };
    expect(findingsOf(deputyIsHolder, { ...files, ...roles })).toHaveLength(want);
  });
});

describe("KV614: drills", () => {
  const drill = (fields: string) => ({
    ...playbook("drill_every: 1 month\n"),
    "internal/incidents/drill.yaml": `kind: drill\n${fields}`,
  });
  test.for([
    { asOf: "2026-02-28", want: 0 },
    { asOf: "2026-03-01", want: 1 },
  ])("$want findings on $asOf, a month after 31 January", ({ asOf, want }) => {
    expect(findingsOf(drillOverdue, drill("detected_at: 2026-01-31T09:30+01:00\n"), { asOf })).toHaveLength(
      want,
    );
  });

  test.for([
    { because: "it was called off", fields: "status: dismissed\ndetected_at: 2026-11-02T09:30+01:00\n" },
    { because: "it has not been held yet", fields: "detected_at: 2026-11-23T09:30+01:00\n" },
  ])("a drill does not count when $because", ({ fields }) => {
    expect(findingsOf(drillOverdue, drill(fields))).toEqual([
      `${path}:1:14 The log of incidents has no drill.`,
    ]);
  });

  test("a moment that has not come yet is no log: KV606, by Swedish days", () => {
    const at = (moment: string) =>
      findingsOf(dateInFuture, {
        "internal/incidents/drill.yaml": `occurred_at: 2026-11-02T09:00+01:00\ndetected_at: ${moment}\n`,
      });
    expect(at("2026-11-22T22:59Z")).toEqual([]);
    expect(at("2026-11-22T23:00Z")).toEqual([
      "internal/incidents/drill.yaml:2:14 2026-11-23 has not come yet: today is 2026-11-22.",
    ]);
  });
});
