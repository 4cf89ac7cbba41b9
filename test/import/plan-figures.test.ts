import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseTable } from "../../src/catalogue/parse-table.ts";
import type { Figure } from "../../src/import/figure.ts";
import { planFigures } from "../../src/import/plan-figures.ts";
import { periodAt, periodContaining } from "../../src/lib/period.ts";
import { kpiForImport } from "./kpi-for-import.ts";

const kpi = kpiForImport();
const head = "period;value;n;note\n";

/** A figure for the week that begins on a Monday of November 2026. */
const figure = (monday: string, digits: string, more: Partial<Figure> = {}): Figure => ({
  period: periodContaining(`2026-11-${monday}`, "weekly"),
  digits,
  ...more,
});

describe("planFigures(tableText, figures, kpi, options)", () => {
  const table = `${head}2026-W45;17,1;538;\n2026-W47;13,0;540;Röd dag\n`;

  test.for([
    { because: "there are no figures", text: table, figures: [], want: table, additions: [] },
    {
      because: "there is no table yet",
      text: "",
      figures: [figure("09", "14.2", { n: 552 })],
      want: `${head}2026-W46;14,2;552;\n`,
      additions: ["2026-W46;14,2;552;"],
    },
    {
      because: "the table is a header",
      text: head,
      figures: [figure("09", "14.2")],
      want: `${head}2026-W46;14,2;;\n`,
      additions: ["2026-W46;14,2;;"],
    },
    {
      because: "they come before, between and after, in any order",
      text: table,
      figures: [
        figure("23", "4"),
        figure("09", "2", { note: "Ny bot" }),
        figure("02", "17.1"),
        { ...figure("02", "1"), period: periodContaining("2026-10-26", "weekly") },
      ],
      want: `${head}2026-W44;1;;\n2026-W45;17,1;538;\n2026-W46;2;;Ny bot\n2026-W47;13,0;540;Röd dag\n2026-W48;4;;\n`,
      additions: ["2026-W44;1;;", "2026-W46;2;;Ny bot", "2026-W48;4;;"],
    },
    {
      because: "the table is English",
      text: "period,value,n,note\n2026-W45,17.1,538,\n",
      figures: [figure("09", "1234.50", { n: 3, note: "a, b" })],
      want: 'period,value,n,note\n2026-W45,17.1,538,\n2026-W46,1234.50,3,"a, b"\n',
      additions: ['2026-W46,1234.50,3,"a, b"'],
    },
    {
      because: "a note has the delimiter, quotes and lines",
      text: head,
      figures: [figure("09", "1", { note: 'Ja; "nej"\nkanske' })],
      want: `${head}2026-W46;1;;"Ja; ""nej"" kanske"\n`,
      additions: ['2026-W46;1;;"Ja; ""nej"" kanske"'],
    },
    {
      because: "the table has a byte order mark, Windows line breaks and no last one",
      text: "\uFEFFperiod;value;n;note\r\n2026-W45;17,10 h;538;",
      figures: [figure("09", "1")],
      want: "\uFEFFperiod;value;n;note\r\n2026-W45;17,10 h;538;\r\n2026-W46;1;;\r\n",
      additions: ["2026-W46;1;;"],
    },
    {
      because: "a note of the table's goes on over lines, and blank lines end it",
      text: `${head}2026-W45;17,1;;"En\nrad"\n\n2026-W47;13,0;;\n\n`,
      figures: [figure("09", "1"), figure("23", "2")],
      want: `${head}2026-W45;17,1;;"En\nrad"\n\n2026-W46;1;;\n2026-W47;13,0;;\n2026-W48;2;;\n\n`,
      additions: ["2026-W46;1;;", "2026-W48;2;;"],
    },
  ])("when $because", ({ text, figures, want, additions }) => {
    const plan = planFigures(text, figures, kpi);
    expect(plan.problems).toEqual([]);
    expect(plan.newText).toBe(want);
    expect(plan.additions).toEqual(additions);
  });

  describe("leaves a row that says the same", () => {
    test.for([
      { because: "to the decimal", digits: "13", n: 540 },
      { because: "with other zeros", digits: "13.00", n: 540 },
      { because: "and the export has no n", digits: "13.0", n: undefined },
    ])("$because", ({ digits, n }) => {
      const plan = planFigures(table, [figure("16", digits, n === undefined ? {} : { n })], kpi);
      expect(plan).toEqual({
        additions: [],
        unchanged: ["2026-W47"],
        rewrites: [],
        problems: [],
        newText: table,
      });
    });

    test.for([
      { because: "rounds to it", digits: "17.149", agreesAt: 1, same: true },
      { because: "rounds to another", digits: "17.151", agreesAt: 1, same: false },
      { because: "is not calculated", digits: "17.149", agreesAt: undefined, same: false },
    ])("and a finer figure when it $because", ({ digits, agreesAt, same }) => {
      const { unchanged } = planFigures(table, [figure("02", digits)], kpi, { agreesAt });
      expect(unchanged).toEqual(same ? ["2026-W45"] : []);
    });
  });

  describe("rewrites history", () => {
    test.for([
      {
        because: "the value is another",
        figure: figure("16", "15", { line: 4 }),
        message: '2026-W47 of "svarstid" is 13 in the table and 15 here: that would rewrite history.',
      },
      {
        because: "it rests on another n",
        figure: figure("16", "13", { n: 541, line: 4 }),
        message: '2026-W47 of "svarstid" is n 540 in the table and n 541 here: that would rewrite history.',
      },
    ])("never without a note: $because", ({ figure: one, message }) => {
      for (const note of [undefined, "", "  "]) {
        const plan = planFigures(table, [figure("09", "1"), one], kpi, { note });
        expect(plan.problems).toMatchObject([{ line: 4, message }]);
        expect(plan.rewrites).toHaveLength(1);
        expect(plan.newText).toBe(table);
      }
    });

    test.for([
      {
        because: "the row had none",
        one: figure("02", "18.4"),
        after: "2026-W45;18,4;538;Dubbletter borttagna",
      },
      {
        because: "the row had one, and the export too",
        one: figure("16", "15", { n: 600, note: "Storhelg." }),
        after: "2026-W47;15;600;Röd dag. Storhelg. Dubbletter borttagna",
      },
      {
        because: "the export repeats the row's",
        one: figure("16", "15", { note: "Röd dag" }),
        after: "2026-W47;15;540;Röd dag. Dubbletter borttagna",
      },
    ])("with the reason in the row's note: $because", ({ one, after }) => {
      const plan = planFigures(table, [one], kpi, { note: "Dubbletter borttagna" });
      const before = one.period.text === "2026-W45" ? "2026-W45;17,1;538;" : "2026-W47;13,0;540;Röd dag";
      expect(plan.rewrites).toEqual([{ before, after }]);
      expect(plan.newText).toBe(table.replace(before, after));
    });

    test("of a row over several lines, and leaves the next", () => {
      const text = `${head}2026-W45;17,1;;"En\r\nrad"\n2026-W47;13,0;;\n`;
      const plan = planFigures(text, [figure("02", "18")], kpi, { note: "Fel" });
      expect(plan.newText).toBe(`${head}2026-W45;18;;En rad. Fel\n2026-W47;13,0;;\n`);
    });
  });

  describe("refuses all of it when", () => {
    test.for([
      {
        because: "a period comes twice",
        text: table,
        figures: [figure("09", "1", { line: 2 }), figure("09", "1", { line: 7 })],
        want: [{ line: 7, message: "The export has 2026-W46 twice, first on line 2." }],
      },
      {
        because: "a note would be a formula",
        text: table,
        figures: [figure("09", "1", { note: "=1+1", line: 2 })],
        want: [{ line: 2, message: 'The cell begins like a formula: "=1+1".' }],
      },
      {
        because: "a note hides a character",
        text: table,
        figures: [figure("09", "1", { note: "a\u202Eb", line: 2 })],
        want: [{ line: 2, message: "Here is a character that cannot be seen (U+202E)." }],
      },
      {
        because: "the table has an error",
        text: `${head}2026-W45;17.1;;\n`,
        figures: [figure("09", "1")],
        want: [
          {
            message:
              'The table of "svarstid" has an error on line 2: "17.1" has a decimal point. This table has decimal commas.',
          },
        ],
      },
      {
        because: "the table has a period that is none",
        text: `${head}2026-11;17,1;;\n`,
        figures: [figure("09", "1")],
        want: [
          {
            message: 'The table of "svarstid" has an error on line 2: "2026-11" is no period of the KPI\'s.',
          },
        ],
      },
      {
        because: "the table has a period twice",
        text: `${head}2026-W45;17,1;;\n2026-W45;17,1;;\n`,
        figures: [figure("09", "1")],
        want: [{ message: 'The table of "svarstid" has an error on line 3: "2026-W45" stands there twice.' }],
      },
    ])("$because", ({ text, figures, want }) => {
      const { problems, newText } = planFigures(text, figures, kpi);
      expect(problems).toMatchObject(want);
      expect(newText).toBe(text);
    });
  });

  describe("for any table and figures", () => {
    const weeks = fc.uniqueArray(fc.integer({ min: 2900, max: 3000 }), { maxLength: 12 });
    const rows = (indices: readonly number[], value: string) =>
      indices.map((index) => `${periodAt(index, "weekly").text};${value};;`);

    test("old rows stay as they are, the result is in order, and importing again changes nothing", () => {
      fc.assert(
        fc.property(weeks, weeks, fc.constantFrom("\n", "\r\n"), (old, added, newline) => {
          const before = [
            ...rows(
              old.toSorted((a, b) => a - b),
              "1,50",
            ),
          ];
          const text = [head.trimEnd(), ...before, ""].join(newline);
          const fresh = added.filter((index) => !old.includes(index));
          const figures = fresh.map((index) => ({ period: periodAt(index, "weekly"), digits: "2.5" }));

          const { newText, additions, problems } = planFigures(text, figures, kpi);
          expect(problems).toEqual([]);
          const lines = newText.split(newline);
          expect(lines.filter((line) => !additions.includes(line))).toEqual(text.split(newline));
          const periods = parseTable(newText, "hours").rows.map(({ period }) => period);
          expect(periods).toEqual(periods.toSorted());
          expect(periods).toHaveLength(old.length + fresh.length);

          const again = planFigures(newText, figures, kpi);
          expect(again.newText).toBe(newText);
          expect(again.unchanged).toHaveLength(fresh.length);
        }),
      );
    });
  });
});
