import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { decodeExport } from "../../src/import/decode-export.ts";
import { planResponseTime, type ResponseTimeOptions } from "../../src/import/plan-response-time.ts";
import { kpiForImport } from "./kpi-for-import.ts";

const head = "period;value;n;note\n";
const kpi = (id: string, definition_version: number, text: string) =>
  [id, { ...kpiForImport({ id }), precision: 1, definition_version, tableText: text }] as const;

const template = (short_code: string, since?: string): ResponseTimeOptions["templates"][number] =>
  ({
    short_code,
    status: since ? "suspended" : "approved",
    effective_date: "2026-10-01",
    expires: "2026-12-31",
    version: 1,
    ...(since ? { suspended: { since, reason: { sv: "Fel.", en: "Wrong." } } } : {}),
  }) as ResponseTimeOptions["templates"][number];

const options = (changes: Partial<ResponseTimeOptions> = {}): ResponseTimeOptions => ({
  kpis: new Map([
    kpi("svarstid", 2, `${head}2026-W44;21,7;491;\n`),
    kpi("svar-med-mall", 1, head),
    kpi("svarstid-integritet", 1, ""),
  ]),
  templates: [template("annons"), template("radera"), template("bild-ai", "2026-11-04")],
  asOf: "2026-11-22",
  ...changes,
});

const bytes = readFileSync(new URL("./files/arenden-excel.csv", import.meta.url));
const decoded = decodeExport(bytes);
const text = "text" in decoded ? decoded.text : "";

describe("planResponseTime(the file of eight conversations, options)", () => {
  const planned = planResponseTime(text, options());

  test("has one whole week", () => {
    expect(planned).toMatchObject({
      conversations: 8,
      elsewhere: 1,
      absent: [],
      span: { first: "2026-10-26", last: "2026-11-09" },
      problems: [],
    });
  });

  // By hand: replies of 4, 10 and (never, by Wednesday) 168 hours; a Friday's reply came on Monday, Sunday's not yet.
  test("average response time: (4 + 10 + 168) / 3", () => {
    const [{ figures, plan } = { figures: [] }] = planned.kpis;
    expect(figures).toMatchObject([{ value: 182 / 3, n: 3, overdue: 1, waiting: 2 }]);
    expect(plan?.newText).toBe(`${head}2026-W44;21,7;491;\n2026-W45;60,667;3;\n`);
  });

  // `bild-ai` was suspended on the day of its reply.
  test("two of three with an approved template", () => {
    const [, { figures, plan } = { figures: [] }] = planned.kpis;
    expect(figures).toMatchObject([{ n: 3, overdue: 0, uncertain: 0, waiting: 1 }]);
    expect(figures[0]?.value).toBeCloseTo(66.6667, 4);
    expect(plan?.newText).toBe(`${head}2026-W45;66,667;3;\n`);
  });

  test("privacy questions: (4 + 1) / 2, the second by email with times in two zones", () => {
    const [, , { figures, plan } = { figures: [] }] = planned.kpis;
    expect(figures).toMatchObject([{ value: 2.5, n: 2, waiting: 0 }]);
    expect(plan?.newText).toBe(`${head}2026-W45;2,5;2;\n`);
  });

  test("a week that is asked for need not be whole, and it is said what that may have hidden", () => {
    const { kpis, problems, cautions } = planResponseTime(text, options({ weeks: ["2026-W46"] }));
    expect(problems).toEqual([]);
    // Friday's question took 65 hours; the export does not go far enough to tell of Sunday's.
    expect(kpis[0]?.figures).toMatchObject([{ value: (65 + 168) / 2, n: 2, overdue: 1 }]);
    expect(cautions).toEqual([
      "The export ends on 2026-11-09, before 2026-W46 does: what was asked or answered after that is missing, and a question may seem to have had no reply.",
    ]);
  });

  test("a week without anything to count has no row", () => {
    const { kpis, problems } = planResponseTime(text, options({ weeks: ["2026-W40"] }));
    expect(problems).toEqual([]);
    expect(kpis.map(({ plan }) => plan.additions)).toEqual([[], [], []]);
    expect(kpis[0]?.figures).toEqual([
      { week: expect.objectContaining({ text: "2026-W40" }), n: 0, overdue: 0, uncertain: 0, waiting: 0 },
    ]);
  });

  test.for([
    { because: "agrees at the KPI's decimals", row: "2026-W45;60,7;3;", want: [] },
    {
      because: "is another",
      row: "2026-W45;60,6;3;",
      want: ['2026-W45 of "svarstid" is 60,6 in the table and 60,667 here: that would rewrite history.'],
    },
  ])("when the row that is there $because", ({ row, want }) => {
    const kpis = new Map([kpi("svarstid", 2, `${head}${row}\n`)]);
    const { problems, absent } = planResponseTime(text, options({ kpis }));
    expect(problems.map(({ message }) => message)).toEqual(want);
    expect(absent).toEqual(["svar-med-mall", "svarstid-integritet"]);
  });

  test("stops when the KPI's definition is another than the one it counts by", () => {
    const kpis = new Map([kpi("svarstid", 3, head)]);
    expect(planResponseTime(text, options({ kpis })).problems).toMatchObject([
      { message: '"svarstid" is defined by version 3, and the command counts by version 2.' },
    ]);
  });

  test("stops at a row that cannot be read", () => {
    const { problems, kpis } = planResponseTime(text.replace("2026-11-03 22:00", "i går"), options());
    expect(problems).toMatchObject([
      { line: 5, message: expect.stringContaining("The time of the question") },
    ]);
    expect(kpis.every(({ plan }) => plan.additions.length === 0)).toBe(true);
  });
});
