import { describe, expect, test } from "vitest";
import { buildCatalogue } from "../../src/catalogue/build.ts";
import type { SourceFile } from "../../src/catalogue/source-file.ts";
import { importTemplateUse } from "../../src/import/import-template-use.ts";
import { planTemplateUse } from "../../src/import/plan-template-use.ts";
import { readReplies } from "../../src/import/read-replies.ts";
import { baseSite } from "../help/base-records.ts";
import { fillFile } from "../help/fill-file.ts";

const header = "Besvarat;Kortkod;Ämne;Tema";
const table = "week;short_code;topic;question;count";
const asOf = "2026-11-22";
const rowsOf = (text: string) =>
  readReplies(`${header}\n${text}`).replies.map(({ week, code, topic, question }) =>
    [week.text, code, topic, question].filter((part) => part !== undefined).join(" "),
  );
const problemsOf = (text: string) =>
  readReplies(`${header}\n${text}`).problems.map(({ line, message }) => `${line}: ${message}`);

describe("readReplies(text)", () => {
  test.for([
    { because: "a template was used", text: "2026-11-09 08:12;ai-svar;;", want: ["2026-W46 ai-svar"] },
    {
      because: "the code is a tag in capitals",
      text: "2026-11-09 08:12;#AI-svar;;",
      want: ["2026-W46 ai-svar"],
    },
    {
      because: "there was none",
      text: "2026-11-15 23:59;;Integritet;Var lagras  det?",
      want: ["2026-W46 privacy Var lagras det?"],
    },
    {
      because: "UTC is a day behind our clocks",
      text: "2026-11-15T23:30:00Z;ai-svar;;",
      want: ["2026-W47 ai-svar"],
    },
    { because: "nobody has replied", text: ";ai-svar;;", want: [] },
    { because: "no person replied", text: "2026-11-09 08:12;auto;;", want: [] },
  ])("$want when $because", ({ text, want }) => {
    expect(rowsOf(text)).toEqual(want);
    expect(problemsOf(text)).toEqual([]);
  });

  test.for([
    {
      text: "i går;ai-svar;;",
      want: "2: The time of the reply is not a time as 2026-11-09 08:12 or 2026-11-09T08:12:00Z.",
    },
    {
      text: "2026-11-09 08:12;;leverans;Var?",
      want: "2: The reply has no short code, and no topic that is known.",
    },
    { text: "2026-11-09 08:12;;service;", want: "2: The theme is empty." },
    { text: `2026-11-09 08:12;;service;${"a".repeat(121)}`, want: "2: The theme is too long." },
    {
      text: "2026-11-09 08:12;;service;Svara anna@example.com",
      want: "2: The theme may name a person or a case.",
    },
    {
      text: "2026-11-09 08:12;;service;Var är 4711-2234?",
      want: "2: The theme may name a person or a case.",
    },
  ])("refuses, and quotes nothing: $want", ({ text, want }) => {
    expect(problemsOf(text)).toEqual([want]);
  });

  test.for([
    { text: "", want: "The file is empty." },
    { text: "Besvarat;Ämne", want: 'The export has no column that is known to be "code" and "question".' },
    { text: `${header};Mall`, want: 'More than one column could be "code".' },
  ])("refuses the whole export: $want", ({ text, want }) => {
    expect(readReplies(text).problems.map(({ message }) => message)).toEqual([want]);
  });
});

describe("planTemplateUse(exportText, options)", () => {
  const replies = [
    header,
    "2026-11-09 08:00;b;;",
    "2026-11-10 08:00;;service;Var?",
    "2026-11-10 08:00;;service;var?",
    "2026-11-10 08:00;;service;Var?",
    "2026-11-15 08:00;a;;",
    "2026-11-15 09:00;a;;",
    "2026-11-16 08:00;a;;",
    "2026-11-03 08:00;a;;",
  ].join("\n");
  const plan = (tableText: string, more: Partial<Parameters<typeof planTemplateUse>[1]> = {}) =>
    planTemplateUse(replies, { tableText, rows: [], asOf, ...more });

  test("adds the last week that is over: templates first, the most used first", () => {
    expect(plan(`${table}\n2026-W45;a;;;9\n`)).toEqual({
      newText: `${table}\n2026-W45;a;;;9\n2026-W46;a;;;2\n2026-W46;b;;;1\n2026-W46;;service;Var?;3\n`,
      added: ["2026-W46;a;;;2", "2026-W46;b;;;1", "2026-W46;;service;Var?;3"],
      said: ["2026-W46: 6 replies."],
      problems: [],
    });
  });

  test("begins a table that is not there, and follows one with commas and no last line break", () => {
    expect(plan("").newText.split("\n").slice(0, 2)).toEqual([table, "2026-W46;a;;;2"]);
    const commas = table.replaceAll(";", ",");
    expect(plan(commas).newText).toBe(
      `${commas}\n2026-W46,a,,,2\n2026-W46,b,,,1\n2026-W46,,service,Var?,3\n`,
    );
  });

  test("leaves a week that is there as it is", () => {
    const rows = [{ week: "2026-W46", short_code: "a", count: 9 }];
    expect(plan("as it was", { rows })).toEqual({
      newText: "as it was",
      added: [],
      said: ["2026-W46 is there already, and is left as it is."],
      problems: [],
    });
  });

  test("adds the weeks that are named, and says what the export may not hold of them", () => {
    const { added, said } = plan(table, { weeks: ["2026-W46", "2026-W45"] });
    expect(added[0]).toBe("2026-W45;a;;;1");
    expect(said).toEqual([
      "2026-W45: 1 reply.",
      "The export's replies are from 2026-11-03 to 2026-11-16: check that it holds all of 2026-W45, 2026-11-02 to 2026-11-08.",
      "2026-W46: 6 replies.",
    ]);
  });

  test.for([
    { weeks: ["2026-W47"], want: "2026-W47 is not over on 2026-11-22." },
    { weeks: ["46"], want: '"46" is no week.' },
  ])("refuses $weeks", ({ weeks, want }) => {
    expect(plan(table, { weeks }).problems.map(({ message }) => message)).toEqual([want]);
  });

  test("an export without replies is refused", () => {
    const { problems } = planTemplateUse(header, { tableText: table, rows: [], asOf });
    expect(problems.map(({ message }) => message)).toEqual(["The export has no replies."]);
  });
});

describe("importTemplateUse(files, catalogue, bytes, options)", () => {
  const path = "internal/use/template-use.csv";
  const template = "internal/templates/ai-svar.yaml";
  const run = (given: Record<string, string>, text: string) => {
    const all = Object.entries({
      [template]: "short_code: ai-svar\n",
      ...Object.fromEntries([baseSite]),
      ...given,
    });
    const files = all.map(([at, one]): SourceFile => {
      const bytes = new TextEncoder().encode(fillFile(at, one).text);
      return { path: at, kind: "file", size: bytes.length, bytes };
    });
    const { catalogue } = buildCatalogue(files);
    const bytes = new TextEncoder().encode(`${header}\n${text}\n`);
    return importTemplateUse(files, catalogue, bytes, { check: { asOf }, asOf });
  };

  test("shows and writes the rows", () => {
    const { report, refused, writes } = run({}, "2026-11-09 08:12;ai-svar;;");
    expect(refused).toBe(false);
    expect(report).toContain("1 to add.\n  + 2026-W46;ai-svar;;;1\n");
    expect(writes.get(path)).toBe(`${table}\n2026-W46;ai-svar;;;1\n`);
  });

  test("writes nothing that the check refuses: a short code that no template has", () => {
    const { report, refused, writes } = run({}, "2026-11-09 08:12;ai-svra;;");
    expect(report).toContain("KV630");
    expect([refused, writes.size]).toEqual([true, 0]);
  });

  test("writes nothing over a table that cannot be read", () => {
    const { report, refused, writes } = run({ [path]: "vecka;kod\n" }, "2026-11-09 08:12;ai-svar;;");
    expect(report).toContain("The table of template use cannot be read.");
    expect([refused, writes.size]).toEqual([true, 0]);
  });
});
