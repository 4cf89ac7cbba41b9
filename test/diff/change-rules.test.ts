import { describe, expect, test } from "vitest";
import { writeMarkdown } from "../../src/diff/markdown/write-markdown.ts";
import {
  completed,
  diffOf,
  edited,
  figures,
  paths,
  portal,
  reason,
  tableOf,
  target,
  without,
  type Texts,
} from "./portal.ts";

const codes = (after: Texts, before?: Texts): string =>
  diffOf(after, before)
    .findings.map(({ code }) => code)
    .join();

describe("KV650: a reason for a loosened limit", () => {
  const kpi = (...more: (readonly [string, string])[]) =>
    edited({ [paths.kpi]: [[target(9), target(8)], ...more] });
  const old = edited({ [paths.kpi]: [["definition_version: 1", `definition_version: 1\n${reason}`]] });
  test.for<{ because: string; after: Texts; before?: Texts; want: string }>([
    { because: "there is none", after: kpi(), want: "KV650" },
    {
      because: "only the version is raised",
      after: kpi(["definition_version: 1", "definition_version: 2"]),
      want: "KV650",
    },
    {
      because: "the reason is new and the version is not",
      after: kpi(["definition_version: 1", `definition_version: 1\n${reason}`]),
      want: "KV650",
    },
    {
      because: "both are new",
      after: kpi(["definition_version: 1", `definition_version: 2\n${reason}`]),
      want: "",
    },
    {
      because: "the reason is that of the version before",
      before: old,
      after: kpi(["definition_version: 1", `definition_version: 2\n${reason}`]),
      want: "KV650",
    },
    {
      because: "the reason is only broken over two lines",
      before: old,
      after: kpi([
        "definition_version: 1",
        `definition_version: 2\n${reason.replace("var satt", "var\n  satt")}`,
      ]),
      want: "KV650",
    },
    {
      because: "the target is tightened",
      after: edited({ [paths.kpi]: [[target(9), target(10)]] }),
      want: "KV655",
    },
  ])("when $because", ({ after, before, want }) => {
    expect(codes(after, before)).toBe(want);
  });

  test("a rule that is retired says why; one that is deleted cannot", () => {
    const retired = edited({
      [paths.pause]: [
        ["status: active", "status: retired"],
        ["version: 1", "version: 2\nchange_summary: { sv: Ersatt av en ny., en: Replaced by a new one. }"],
      ],
    });
    expect(codes(retired)).toBe("");
    expect(codes(without(paths.pause))).toBe("KV650");
  });

  test("a KPI that goes with the rule that read it is asked about once", () => {
    expect(codes(without(paths.pause, paths.kpi, paths.table))).toBe("KV650");
  });
});

describe("KV651: a day that has moved", () => {
  const day: [string, string] = ["last_reviewed_on: 2026-11-02", "last_reviewed_on: 2026-11-20"];
  const review = (id: string, at: string): Texts =>
    completed({ "internal/reviews/one.yaml": `record: { type: templates, id: ${id} }\nat: ${at}\n` });
  test.for<{ because: string; edit?: (readonly [string, string])[]; more?: Texts; want: string }>([
    { because: "nothing else has", want: "KV651" },
    {
      because: "a tag has come along",
      edit: [["status: approved", "tags: [bild]\nstatus: approved"]],
      want: "KV651",
    },
    { because: "a review of that day is logged", more: review("ai-image", "2026-11-20"), want: "" },
    { because: "a review of another day is", more: review("ai-image", "2026-11-19"), want: "KV651" },
    { because: "a review of another record is", more: review("other", "2026-11-20"), want: "KV651" },
    { because: "the text has changed too", edit: [["Den är gjord", "Den har gjorts"]], want: "KV653" },
    {
      because: "somebody has approved it that day",
      edit: [["approvals: []", "approvals: [{ by: person-01, role: editor, at: 2026-11-20 }]"]],
      want: "",
    },
    {
      because: "somebody has approved it another day",
      edit: [["approvals: []", "approvals: [{ by: person-01, role: editor, at: 2026-09-01 }]"]],
      want: "KV651",
    },
  ])("$want when $because", ({ edit = [], more = {}, want }) => {
    expect(codes({ ...edited({ [paths.reply]: [day, ...edit] }), ...more })).toBe(want);
  });
});

describe("KV652: a row of the past", () => {
  const table = (...values: (number | string)[]): Texts => ({
    ...portal,
    [paths.table]: tableOf([...figures.slice(0, -2), ...values]),
  });
  test.for<{ because: string; before?: Texts; after: Texts; want: string }>([
    { because: "nothing has changed", after: table(7, 7), want: "" },
    { because: "its value has", after: table(8, 7), want: "KV652" },
    { because: "its value has, with a note", after: table("8;;Rättat", 7), want: "" },
    {
      because: "its note is from before",
      before: table("7;;Rättat", 7),
      after: table("8;;Rättat", 7),
      want: "KV652",
    },
    { because: "its number of cases has", after: table("7;12;", 7), want: "KV652" },
    { because: "a note has come", after: table("7;;Helg", 7), want: "" },
    { because: "a note has gone", before: table("7;;Helg", 7), after: table(7, 7), want: "KV652" },
    { because: "the same value is written otherwise", after: table("7,0;;", 7), want: "" },
    { because: "it is gone", after: table(7), want: "KV652" },
    { because: "a row has come", before: table(7), after: table(7, 7), want: "" },
    {
      because: "its week is not over",
      before: table(7, 7, 8),
      after: table(7, 7, 9),
      want: "",
    },
  ])("when $because", ({ before, after, want }) => {
    expect(codes(after, before)).toBe(want);
  });

  test("a deleted row is explained by a new event of its KPI", () => {
    const event = (kpi: string): Texts => ({
      "internal/events.yaml": `events:\n  - { date: 2026-11-20, kpi: ${kpi}, kind: note, reason: { sv: Mätaren stod still., en: The meter stood still. }, by: editor }\n`,
    });
    expect(codes({ ...table(7), ...event("trust") })).toBe("");
    expect(codes({ ...table(7), ...event("trust") }, { ...portal, ...event("trust") })).toBe("KV652");
  });
});

describe("KV652: a row that comes before or among the old ones", () => {
  const before = { ...portal, [paths.table]: tableOf(figures).replace("2026-W23;10;;\n", "") };
  const after = (row: string, more: Texts = {}): Texts => ({
    ...portal,
    [paths.table]: tableOf(figures).replace("2026-W23;10;;\n", row),
    ...more,
  });
  const note: Texts = {
    "internal/events.yaml":
      "events:\n  - { date: 2026-11-20, kpi: trust, kind: note, reason: { sv: Ur arkivet., en: From the archive. }, by: editor }\n",
  };
  test.for<{ because: string; after: Texts; want: string[] }>([
    {
      because: "nothing says why",
      after: after("2026-W23;2;;\n"),
      want: ["KV652 The row of 2026-W23 is added afterwards, and nothing says why."],
    },
    { because: "its note says why", after: after("2026-W23;2;;Ur arkivet\n"), want: [] },
    { because: "an event says why", after: after("2026-W23;2;;\n", note), want: [] },
    { because: "nothing came", after: before, want: [] },
  ])("when $because", ({ after: now, want }) => {
    expect(diffOf(now, before).findings.map(({ code, message }) => `${code} ${message}`)).toEqual(want);
  });

  test("the latest row needs no reason, nor do the first rows of a KPI", () => {
    const shorter = { ...portal, [paths.table]: tableOf(figures.slice(0, -1)) };
    expect(diffOf(portal, shorter).findings).toEqual([]);
    expect(diffOf(portal, { ...portal, [paths.table]: tableOf([]) }).findings).toEqual([]);
  });

  test("it is shown as added afterwards", () => {
    const text = writeMarkdown(diffOf(after("2026-W23;2;;\n"), before), "sv");
    expect(text).toContain("- Förtroende, 2026-W23: **tillagd i efterhand** → 2\n  - ▲ Förklaring saknas");
  });
});

describe("KV654: logs", () => {
  const log = completed({
    "internal/decisions/2026-w46.yaml": "week: 2026-W46\nrule_decision: pause\nrule: pause\n",
  });
  const path = "internal/decisions/2026-w46.yaml";
  const before = { ...portal, ...log, ...completed({ "internal/kpis/example.yaml": "kind: trust\n" }) };
  const with_ = (from: string, to: string): Texts => ({
    ...before,
    [path]: (log[path] ?? "").replace(from, to),
  });
  test.for<{ because: string; after: Texts; want: string }>([
    { because: "nothing has changed", after: before, want: "" },
    {
      because: "its decision has",
      after: with_("rule_decision: pause", "rule_decision: continue"),
      want: "KV654",
    },
    {
      because: "a field has come",
      after: with_("    decision: keep\n", "    decision: keep\n    rule: pause\n"),
      want: "",
    },
    { because: "its English is corrected", after: with_("en: Example.", "en: An example."), want: "" },
    { because: "its Swedish is corrected", after: with_("sv: Exempel.", "sv: Ett exempel."), want: "KV654" },
    { because: "a field has gone", after: with_("rule: pause\n", ""), want: "KV654" },
  ])("$want when $because", ({ after, want }) => {
    expect(codes(after, before)).toBe(want);
  });
});

describe("KV656: a short code", () => {
  const other = (code: string, title = "Hur lång tid?") =>
    completed({
      "internal/templates/other.yaml": `title: { sv: "${title}", en: How long? }\nshort_code: ${code}\n`,
    });
  const gone = without(paths.reply, "internal/faq/misled.yaml");
  test.for<{ because: string; after: Texts; want: string }>([
    { because: "it is new", after: { ...portal, ...other("tid") }, want: "" },
    { because: "its reply is gone", after: { ...gone, ...other("ai-bild") }, want: "KV656" },
    {
      because: "its reply has only got another file",
      after: { ...gone, ...other("ai-bild", "Är bilden äkta?") },
      want: "",
    },
    {
      because: "its reply has it still, which is KV205",
      after: { ...portal, ...other("ai-bild") },
      want: "",
    },
  ])("$want when $because", ({ after, want }) => {
    expect(codes(after)).toBe(want);
  });

  test("its reply has got another", () => {
    const after = {
      ...edited({ [paths.reply]: [["short_code: ai-bild", "short_code: akta"]] }),
      ...other("ai-bild"),
    };
    expect(codes(after)).toBe("KV653,KV656");
  });
});
