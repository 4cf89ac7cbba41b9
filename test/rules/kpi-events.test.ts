import { describe, expect, test } from "vitest";
import eventOutsideSeries from "../../src/rules/event-outside-series.ts";
import stepSuggested from "../../src/rules/step-suggested.ts";
import { catalogueOf, findingsOf, type Files } from "./findings-of.ts";

const kpi = "internal/kpis/a.yaml";
const rows = "internal/kpis/a.csv";
const events = "internal/events.yaml";

function eventFile(...written: readonly string[]): string {
  const lines = written.map((fields) => `  - { kpi: a, by: editor, reason: { sv: x }, ${fields} }\n`);
  return `events:${written.length === 0 ? " []" : ""}\n${lines.join("")}`;
}

function table(values: readonly number[], from = 27): string {
  return `period;value;n;note\n${values.map((value, i) => `2026-W${from + i};${value};;\n`).join("")}`;
}

describe("KV321, an event outside the series", () => {
  // Weeks 27–29 are 29 June to 19 July 2026.
  test.for([
    { because: "no file", files: {}, found: [] },
    { because: "no events", files: { [events]: eventFile() }, found: [] },
    {
      because: "the first day of the first week, and today",
      files: { [events]: eventFile("date: 2026-06-29, kind: step", "date: 2026-11-22, kind: note") },
      found: [],
    },
    {
      because: "the day before the first, and tomorrow",
      files: { [events]: eventFile("date: 2026-06-28, kind: step", "date: 2026-11-23, kind: note") },
      found: [
        `${events}:2:52 2026-06-28 lies before the first figure of "a", which is of 2026-W27.`,
        `${events}:3:52 2026-11-23 has not come yet.`,
      ],
    },
    {
      because: "a KPI that is not measured",
      files: { [rows]: table([]), [events]: eventFile("date: 2026-07-01, kind: step") },
      found: [`${events}:2:52 "a" has no figures that an event could belong to.`],
    },
    {
      because: "a KPI that does not exist has a message of its own",
      files: { [kpi]: undefined, [rows]: undefined, [events]: eventFile("date: 2020-07-01, kind: step") },
      found: [],
    },
    {
      because: "an incident's weeks, one of them not measured",
      files: { [events]: eventFile("date: 2026-07-01, kind: incident, periods: [2026-W27, 2026-W30]") },
      found: [`${events}:2:100 "a" has no figure of "2026-W30" that could be left out.`],
    },
    {
      because: "weeks of what is no incident",
      files: { [events]: eventFile("date: 2026-07-01, kind: note, periods: [2026-W27]") },
      found: [
        `${events}:2:86 "2026-W27" is not left out: the event is "note", and only "incident" leaves periods out.`,
      ],
    },
    {
      because: "rows in another order",
      files: {
        [rows]: "period;value;n;note\n2026-W29;1;;\n2026-W27;2;;\n",
        [events]: eventFile("date: 2026-06-29, kind: step"),
      },
      found: [],
    },
  ])("$because", ({ files, found }) => {
    expect(
      findingsOf(eventOutsideSeries, all({ [kpi]: "better: higher\n", [rows]: table([1, 2, 1]), ...files })),
    ).toEqual(found);
  });
});

describe("KV322, a step suggested", () => {
  // Twelve values around 10.17 and eight above it: see the engine's own tests.
  const level = [10, 11, 9, 10, 12, 10, 9, 11, 10, 11, 9, 10];
  const raised = [12, 13, 12, 13, 12, 13, 12, 13];
  const target = 'better: higher\ntarget: { op: ">=", value: 15, by: 2026-12-31 }\n';
  const warning = `${rows}:14:1 "a" seems to have a new level since 2026-W39: 8 values in a row above the old mean.`;

  test.for([
    { because: "eight good values with a target", files: {}, found: [warning] },
    { because: "seven", files: { [rows]: table([...level, ...raised.slice(1)]) }, found: [] },
    { because: "no rows", files: { [rows]: table([]) }, found: [] },
    { because: "no table", files: { [rows]: undefined }, found: [] },
    {
      because: "the step is declared",
      files: { [events]: eventFile("date: 2026-09-21, kind: step") },
      found: [],
    },
    {
      because: "a note on the last day of the week answers it",
      files: { [events]: eventFile("date: 2026-09-27, kind: note") },
      found: [],
    },
    {
      because: "a note of the week after does not",
      files: { [events]: eventFile("date: 2026-09-28, kind: note") },
      found: [warning],
    },
    {
      because: "a week twice has a message of its own",
      files: { [rows]: `${table([...level, ...raised])}2026-W46;13;;\n` },
      found: [],
    },
    {
      because: "so has a week that no calendar has",
      files: { [rows]: `${table([...level, ...raised])}2026-W54;13;;\n` },
      found: [],
    },
  ])("$because", ({ files, found }) => {
    const standard = { [kpi]: target, [rows]: table([...level, ...raised]) };
    expect(findingsOf(stepSuggested, all({ ...standard, ...files }))).toEqual(found);
  });

  test("has the event ready to paste, by the KPI's owner", () => {
    const catalogue = catalogueOf({ [kpi]: target, [rows]: table([...level, ...raised]) });
    const [finding] = stepSuggested.check(catalogue, { asOf: "2026-11-22", internal: true });
    expect(finding?.hint).toMatch(
      / - \{ date: 2026-09-21, kpi: a, kind: step, reason: \{ sv: ".+", en: ".+" \}, by: editor \} /,
    );
  });
});

function all(files: Readonly<Record<string, string | undefined>>): Files {
  return Object.fromEntries(
    Object.entries(files).flatMap(([path, text]) => (text === undefined ? [] : [[path, text]])),
  );
}
