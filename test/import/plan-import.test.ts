import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { decodeExport } from "../../src/import/decode-export.ts";
import { planImport, type ImportOptions } from "../../src/import/plan-import.ts";
import { kpiForImport } from "./kpi-for-import.ts";

const kpi = kpiForImport();
const head = "period;value;n;note\n";
const table = `${head}2026-W45;17,1;538;\n`;

describe("planImport(tableText, exportText, kpi, options)", () => {
  test.for<{
    because: string;
    text: string;
    options?: ImportOptions;
    additions: string[];
    unmeasured?: string[];
  }>([
    {
      because: "columns have our own names",
      text: "period;value;n;note\n2026-W46;14,2;552;Ny bot\n",
      additions: ["2026-W46;14,2;552;Ny bot"],
    },
    {
      because: "columns have Swedish names in another order",
      text: "Antal;Värde (h);Anteckning;Vecka\n552;14,2 h;Ny bot;v. 46 2026\n",
      additions: ["2026-W46;14,2;552;Ny bot"],
    },
    {
      because: "the value's column is called as the KPI",
      text: "Datum;genomsnittlig SVARSTID\n2026-11-09;14,2\n",
      additions: ["2026-W46;14,2;;"],
    },
    {
      because: "it is called by the KPI's id",
      text: "Week;svarstid\n2026-W46;14,2\n",
      additions: ["2026-W46;14,2;;"],
    },
    {
      because: "commas declare decimal points",
      text: 'period,value,n\n2026-W46,14.2,"1,552"\n',
      additions: ["2026-W46;14,2;1552;"],
    },
    {
      because: "there is a semicolon and --locale en",
      text: "period;value\n2026-W46;14.2\n",
      options: { locale: "en" },
      additions: ["2026-W46;14,2;;"],
    },
    {
      because: "there is a comma and --locale sv",
      text: 'period,value\n2026-W46,"14,2"\n',
      options: { locale: "sv" },
      additions: ["2026-W46;14,2;;"],
    },
    {
      because: "there are tabs and --locale sv",
      text: "period\tvalue\n2026-W46\t14,2\n",
      options: { locale: "sv" },
      additions: ["2026-W46;14,2;;"],
    },
    {
      because: "a value is missing, and a row is shorter",
      text: "period;value;n\n2026-W46;;\n2026-W47\n2026-W48;1\n",
      additions: ["2026-W48;1;;"],
      unmeasured: ["2026-W46", "2026-W47"],
    },
  ])("when $because", ({ text, options, additions, unmeasured = [] }) => {
    const plan = planImport(table, text, kpi, options);
    expect(plan.problems).toEqual([]);
    expect(plan.additions).toEqual(additions);
    expect(plan.unmeasured).toEqual(unmeasured);
    expect(plan.newText).toBe(table + additions.map((row) => `${row}\n`).join(""));
  });

  test.for<{
    because: string;
    text: string;
    options?: ImportOptions;
    want: { line?: number; message: string }[];
  }>([
    { because: "the export is empty", text: "", want: [{ message: "The file is empty." }] },
    {
      because: "it has no rows",
      text: "period;value\n",
      want: [{ message: "The export has a header and no rows." }],
    },
    {
      because: "no column is the value",
      text: "Vecka;Kampanj;Utfall\n2026-W46;x;1\n",
      want: [
        { message: 'No column is known to hold the value. The columns are "Vecka", "Kampanj" and "Utfall".' },
      ],
    },
    {
      because: "no column is the period",
      text: "År;Värde\n2026;1\n",
      want: [{ message: 'No column is known to hold the period. The columns are "År" and "Värde".' }],
    },
    {
      because: "two columns could be the period",
      text: "Vecka;Datum;Värde\n2026-W46;2026-11-09;1\n",
      want: [
        {
          message: 'More than one column could be the period. The columns are "Vecka", "Datum" and "Värde".',
        },
      ],
    },
    {
      because: "two columns could be the value",
      text: "Vecka;Värde;Genomsnittlig svarstid\n2026-W46;1;2\n",
      want: [
        {
          message:
            'More than one column could be the value. The columns are "Vecka", "Värde" and "Genomsnittlig svarstid".',
        },
      ],
    },
    {
      because: "tabs declare no locale",
      text: "period\tvalue\n2026-W46\t1\n",
      want: [{ message: "Tabs stand between the columns, which does not tell how numbers are written." }],
    },
    {
      because: "a decimal point stands in a Swedish export",
      text: "period;value\n2026-W46;14.2\n2026-W47;14,2\n",
      want: [{ line: 2, message: '"14.2" has a decimal point, and the export is read as Swedish.' }],
    },
    {
      because: "several rows are wrong",
      text: "period;value;n\nSumma;1;1\n2026-W46;1;1,5\n2026-W47;ca 2;1\n2026-W48;1;-3\n",
      want: [
        { line: 2, message: '"Summa" is not a period that can be read in one way only.' },
        { line: 3, message: 'The count of observations is "1,5". Expected a whole number.' },
        { line: 4, message: '"ca 2" is not a number.' },
        { line: 5, message: 'The count of observations is "-3". Expected a whole number.' },
      ],
    },
    {
      because: "days are given for a weekly KPI",
      text: "datum;value\n2026-11-09;1\n2026-11-10;1\n",
      want: [{ line: 3, message: '"2026-11-10" is a day within 2026-W46, not the one on which it begins.' }],
    },
  ])("refuses all of it when $because", ({ text, options, want }) => {
    const { problems, newText } = planImport(table, text, kpi, options);
    expect(problems).toMatchObject(want);
    expect(newText).toBe(table);
  });

  test("a new table writes numbers as the export does", () => {
    const { newText } = planImport("", "period,value\n2026-W46,14.2\n", kpi);
    expect(newText).toBe("period,value,n,note\n2026-W46,14.2,,\n");
  });
});

describe("the file that a Swedish Excel wrote", () => {
  const bytes = readFileSync(new URL("./files/cpa-excel.csv", import.meta.url));
  const decoded = decodeExport(bytes);
  const cpa = kpiForImport({
    id: "cpa",
    title: { sv: "Kostnad per konvertering", en: "Cost per conversion" },
    unit: "SEK",
  });
  const before = `${head}2026-W45;457;251;\n2026-W46;452;247;\n`;

  test("is as Excel left it: byte order mark, Windows line breaks, hard spaces", () => {
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.includes("\r\n")).toBe(true);
    expect(bytes.includes("1\u00A0449,50\u00A0kr")).toBe(true);
  });

  test("is understood, and read back in the table's own form", () => {
    const plan = planImport(before, "text" in decoded ? decoded.text : "", cpa);
    expect(plan).toEqual({
      understood: [
        "Semicolons between columns, CRLF line breaks; decimal commas (sv), as the delimiter declares.",
        'Columns: "Vecka" is the period, "Kostnad per konvertering (kr)" is the value, "Antal" is n and "Anteckning" is the note. Not read: "Kampanj".',
      ],
      additions: ["2026-W47;1449,50;262;Ny målgrupp på prov"],
      unchanged: ["2026-W46"],
      rewrites: [{ before: "2026-W45;457;251;", after: "2026-W45;457,00;1251;" }],
      unmeasured: ["2026-W48"],
      problems: [
        {
          line: 2,
          message: '2026-W45 of "cpa" is n 251 in the table and n 1251 here: that would rewrite history.',
          hint: 'If the new figure is right, say why with --note "…". It is written in the row’s note.',
        },
      ],
      newText: before,
    });
  });
});
