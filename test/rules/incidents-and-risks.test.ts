import { describe, expect, test } from "vitest";
import acceptanceNearExpiry from "../../src/rules/acceptance-near-expiry.ts";
import actionChangesNothing from "../../src/rules/action-changes-nothing.ts";
import breachedKpiUnheeded from "../../src/rules/breached-kpi-unheeded.ts";
import clockOfAnotherZone from "../../src/rules/clock-of-another-zone.ts";
import closedWithoutPostMortem from "../../src/rules/closed-without-post-mortem.ts";
import earlierLimitsMissing from "../../src/rules/earlier-limits-missing.ts";
import incidentStateDiffers from "../../src/rules/incident-state-differs.ts";
import incidentUntold from "../../src/rules/incident-untold.ts";
import loweredByFallenControl from "../../src/rules/lowered-by-fallen-control.ts";
import loweredWithoutControl from "../../src/rules/lowered-without-control.ts";
import momentOutsideIncident from "../../src/rules/moment-outside-incident.ts";
import programmeRiskMissing from "../../src/rules/programme-risk-missing.ts";
import { findingsOf, type Files } from "./findings-of.ts";

const path = "internal/incidents/a.yaml";
const incident = (text: string): Files => ({ [path]: text });
const entry = (at: string, more = "type: observation") =>
  `  - { at: ${at}, by: editor, text: { sv: A., en: A. }, ${more} }\n`;

describe("KV731: moments", () => {
  const closed = (after: string) =>
    `status: closed\noccurred_at: 2026-11-02T09:00+01:00\ndetected_at: 2026-11-02T09:00+01:00\ntimeline:\n${entry(
      "2026-11-02T10:00+01:00",
      "type: status_changed, status: closed",
    )}${after}`;
  test.for([
    { because: "the last entry closes it", after: "", want: 0 },
    { because: "another is of the same minute", after: entry("2026-11-02T09:00Z"), want: 0 },
    { because: "another is a minute later", after: entry("2026-11-02T09:01Z"), want: 1 },
    {
      because: "it was closed again after that",
      after:
        entry("2026-11-03T09:00+01:00", "type: status_changed, status: responding") +
        entry("2026-11-04T09:00+01:00", "type: status_changed, status: closed"),
      want: 0,
    },
  ])("$want findings when $because", ({ after, want }) => {
    expect(findingsOf(momentOutsideIncident, incident(closed(after)))).toHaveLength(want);
  });

  test("a log that goes on has no end yet", () => {
    const open = closed(entry("2026-11-05T09:00+01:00", "type: status_changed, status: responding"));
    expect(findingsOf(momentOutsideIncident, incident(open.replace("closed", "responding")))).toEqual([]);
  });
});

describe("KV732: zones", () => {
  test.for([
    { because: "it is winter time", at: "2026-11-02T09:00+01:00", want: 0 },
    { because: "it is summer time", at: "2026-08-02T09:00+02:00", want: 0 },
    { because: "the clocks had changed", at: "2026-10-25T03:00+02:00", want: 1 },
    { because: "it is UTC", at: "2026-11-02T09:00Z", want: 1 },
  ])("$want findings when $because", ({ at, want }) => {
    const text = `occurred_at: 2026-01-01T09:00+01:00\ndetected_at: ${at}\n`;
    expect(findingsOf(clockOfAnotherZone, incident(text))).toHaveLength(want);
  });
});

test.for([
  { because: "no entry names a level: the first one stands in none", text: "severity: SEV1\n", want: 0 },
  { because: "no entry says that it was closed", text: "status: closed\n", want: 1 },
  {
    because: "the latest of two changes counts",
    text: `severity: SEV3\ntimeline:\n${entry("2026-11-02T09:10+01:00", "type: severity_changed, severity: SEV2")}${entry("2026-11-02T09:20+01:00", "type: severity_changed, severity: SEV3")}`,
    want: 0,
  },
  {
    because: "a level stands in an entry of another type",
    text: `severity: SEV2\ntimeline:\n${entry("2026-11-02T09:10+01:00", "type: decision, severity: SEV2")}`,
    want: 1,
  },
])("KV733: $want findings when $because", ({ text, want }) => {
  expect(findingsOf(incidentStateDiffers, incident(text))).toHaveLength(want);
});

const whole = `resolved_at: 2026-11-02T12:00+01:00
post_mortem_on: 2026-11-03
contributing_factors: [{ sv: A., en: A. }]
impact: [{ what: { sv: A., en: A. }, count: 0 }]
went_well: [{ sv: A., en: A. }]
went_badly: [{ sv: A., en: A. }]
actions: [{ what: { sv: A., en: A. }, owner: editor, due: 2026-11-20, no_change_reason: { sv: A., en: A. } }]
`;

test.for([
  { because: "every part is there, and nothing was harmed", text: `status: closed\n${whole}`, want: [] },
  { because: "it was nothing", text: "status: dismissed\n", want: [] },
  {
    because: "the numbers are missing",
    text: `status: closed\n${whole.replace(/impact.*\n/, "")}`,
    want: [`${path}:1:9 The incident is closed without "impact".`],
  },
])("KV734: when $because", ({ text, want }) => {
  expect(findingsOf(closedWithoutPostMortem, incident(text))).toEqual(want);
});

describe("KV736: actions", () => {
  const action = (more: string, status = "closed") =>
    incident(
      `status: ${status}\ndetected_at: 2026-11-02T00:30+01:00\nactions:\n  - { what: { sv: A., en: A. }, owner: editor, due: 2026-11-20, ${more} }\n`,
    );
  const records: Files = {
    "internal/rules/old.yaml": "effective_date: 2026-11-01\nlast_reviewed_on: 2026-11-20\n",
    "internal/rules/new.yaml": "effective_date: 2026-11-02\n",
    "internal/risks/read.yaml": "last_reviewed_on: 2026-11-02\n",
    "internal/risks/unread.yaml": "last_reviewed_on: 2026-11-01\n",
  };
  test.for([
    {
      because: "it names nothing while the incident goes on",
      more: "done_at: 2026-11-20",
      status: "open",
      want: 0,
    },
    { because: "it names nothing and gives no reason", more: "done_at: 2026-11-20", want: 1 },
    { because: "it names an empty group", more: "changes: {}", want: 1 },
    { because: "what it names is to be changed yet", more: "changes: { rules: [old] }", want: 0 },
    {
      because: "a rule was only read through",
      more: "done_at: 2026-11-20, changes: { rules: [old] }",
      want: 1,
    },
    {
      because: "the rule is of the same day",
      more: "done_at: 2026-11-20, changes: { rules: [new] }",
      want: 0,
    },
    { because: "the risk was judged anew", more: "done_at: 2026-11-20, changes: { risks: [read] }", want: 0 },
    { because: "the risk was not", more: "done_at: 2026-11-20, changes: { risks: [read, unread] }", want: 1 },
    {
      because: "the record does not exist, which is KV201",
      more: "done_at: 2026-11-20, changes: { faq: [gone] }",
      want: 0,
    },
  ])("$want findings when $because", ({ more, status, want }) => {
    expect(findingsOf(actionChangesNothing, { ...records, ...action(more, status) })).toHaveLength(want);
  });
});

test.for([
  { status: "dismissed", want: 0 },
  { status: "resolved", want: 0 },
  { status: "closed", want: 1 },
])("KV739: $want findings when it is $status without a word", ({ status, want }) => {
  expect(findingsOf(incidentUntold, incident(`status: ${status}\n`))).toHaveLength(want);
});

test.for([
  { because: "it is the first version", text: "status: approved\nversion: 1\n", want: 0 },
  { because: "it is a draft", text: "status: draft\nversion: 4\n", want: 0 },
  { because: "all three before it are missing, said once", text: "status: approved\nversion: 4\n", want: 1 },
])("KV740: $want findings when $because", ({ text, want }) => {
  expect(findingsOf(earlierLimitsMissing, { "internal/playbooks/kris.yaml": text })).toHaveLength(want);
});

describe("KV741: controls", () => {
  const risk = (controls: string): Files => ({
    "internal/risks/a.yaml": `inherent: { likelihood: 4, impact: 4 }\ncurrent: { likelihood: 2, impact: 4 }\n${controls}`,
    "internal/rules/active.yaml": "status: active\n",
    "internal/rules/draft.yaml": "status: draft\n",
    "internal/templates/approved.yaml": "status: approved\n",
    "internal/playbooks/kris.yaml": "status: approved\n",
    "internal/playbooks/old.yaml": "status: retired\n",
  });
  test.for([
    { controls: "", want: 1 },
    { controls: "rules: [draft]\n", want: 1 },
    { controls: "rules: [draft, active]\n", want: 0 },
    { controls: "templates: [approved]\n", want: 0 },
    { controls: "controls: { playbooks: [old] }\n", want: 1 },
    { controls: "controls: { playbooks: [kris] }\n", want: 0 },
  ])("$want findings with “$controls”", ({ controls, want }) => {
    expect(findingsOf(loweredWithoutControl, risk(controls))).toHaveLength(want);
  });

  test("a risk that nobody has lowered needs none", () => {
    const level = "{ likelihood: 3, impact: 2 }";
    const files = { "internal/risks/a.yaml": `inherent: ${level}\ncurrent: ${level}\n` };
    expect(findingsOf(loweredWithoutControl, files)).toEqual([]);
  });
});

describe("KV812: controls that have fallen", () => {
  const files = (controls: string, more = ""): Files => ({
    "internal/risks/a.yaml": `inherent: { likelihood: 4, impact: 4 }\ncurrent: { likelihood: 2, impact: 4 }\n${controls}\n${more}`,
    "internal/claims/lost.yaml": "verdict: unsupported\nstatus: approved\n",
    "internal/rules/fallen.yaml": "status: active\nclaims: [lost]\n",
    "internal/rules/forbids.yaml": "status: active\nverdict: not_allowed\nclaims: [lost]\n",
    "internal/rules/draft.yaml": "status: draft\n",
    "internal/templates/last-day.yaml": "status: approved\nexpires: 2026-11-22\n",
    "internal/templates/over.yaml": "status: approved\nexpires: 2026-11-21\n",
  });
  test.for([
    { because: "nothing is named: KV741 says that", controls: "rules: []", fallen: 0, none: 1 },
    { because: "only a draft is", controls: "rules: [draft]", fallen: 0, none: 1 },
    { because: "a rule rests on what lost its support", controls: "rules: [fallen]", fallen: 1, none: 0 },
    { because: "a reply’s last day is over", controls: "templates: [over]", fallen: 1, none: 0 },
    { because: "a reply holds its last day", controls: "templates: [last-day]", fallen: 0, none: 0 },
    { because: "another control stands", controls: "rules: [fallen, forbids]", fallen: 0, none: 0 },
    {
      because: "the risk is closed",
      controls: "rules: [fallen]",
      more: "status: closed\n",
      fallen: 0,
      none: 0,
    },
  ])("$fallen findings when $because", ({ controls, more, fallen, none }) => {
    expect(findingsOf(loweredByFallenControl, files(controls, more))).toHaveLength(fallen);
    expect(findingsOf(loweredWithoutControl, files(controls, more))).toHaveLength(none);
  });
});

test("KV742 says nothing where no KPI can be calculated with", () => {
  const files = { "internal/risks/a.yaml": "kpis: [gone]\n", "internal/kpis/gone.yaml": "unit: 7\n" };
  expect(findingsOf(breachedKpiUnheeded, files, { unreadable: true })).toEqual([]);
});

test.for([
  { expires: "2026-11-21", treatment: "accept", want: 0 },
  { expires: "2026-11-22", treatment: "accept", want: 1 },
  { expires: "2026-12-22", treatment: "accept", want: 1 },
  { expires: "2026-12-23", treatment: "accept", want: 0 },
  { expires: "2026-12-01", treatment: "mitigate", want: 0 },
])("KV743: $want findings when $treatment lasts until $expires", ({ expires, treatment, want }) => {
  const text = `treatment: ${treatment}\nacceptance: { by: editor, justification: { sv: A., en: A. }, expires: ${expires} }\n`;
  expect(findingsOf(acceptanceNearExpiry, { "internal/risks/a.yaml": text })).toHaveLength(want);
});

test("KV744 waits for a risk that cannot be read: it may be the one", () => {
  const files = {
    "internal/risks/a.yaml": "category: other\n",
    "internal/risks/b.yaml": "category: nonsense\n",
  };
  expect(findingsOf(programmeRiskMissing, files, { unreadable: true })).toEqual([]);
});
