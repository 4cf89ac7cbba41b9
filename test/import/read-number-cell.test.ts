import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Dialect } from "../../src/catalogue/number-grammar.ts";
import { readNumberCell } from "../../src/import/read-number-cell.ts";

describe("readNumberCell(cell, locale, unit)", () => {
  test.for<{ locale: Dialect; cell: string; unit: string; want: string }>([
    { locale: "sv", cell: "0", unit: "count", want: "0" },
    { locale: "sv", cell: "88,0", unit: "percent", want: "88.0" },
    { locale: "sv", cell: "0,9 %", unit: "percent", want: "0.9" },
    { locale: "sv", cell: "0,9\u00A0%", unit: "percent", want: "0.9" },
    { locale: "sv", cell: "1\u00A0234,50 kr", unit: "SEK", want: "1234.50" },
    { locale: "sv", cell: "1\u202F234\u202F567", unit: "count", want: "1234567" },
    { locale: "sv", cell: "-3,5", unit: "score", want: "-3.5" },
    { locale: "sv", cell: "\u22123,5", unit: "score", want: "-3.5" },
    { locale: "sv", cell: "+3,5", unit: "score", want: "3.5" },
    { locale: "sv", cell: "-0,0", unit: "score", want: "0.0" },
    { locale: "sv", cell: "1,234", unit: "count", want: "1.234" },
    { locale: "en", cell: "0", unit: "count", want: "0" },
    { locale: "en", cell: "88.0", unit: "percent", want: "88.0" },
    { locale: "en", cell: "0.9%", unit: "percent", want: "0.9" },
    { locale: "en", cell: "1,234.50", unit: "SEK", want: "1234.50" },
    { locale: "en", cell: "SEK 1,234", unit: "SEK", want: "1234" },
    { locale: "en", cell: "SEK\u00A0-12.5", unit: "SEK", want: "-12.5" },
    { locale: "en", cell: "1,234", unit: "count", want: "1234" },
    { locale: "en", cell: "1,234,567", unit: "count", want: "1234567" },
    { locale: "en", cell: "4.5 h", unit: "hours", want: "4.5" },
  ])("$locale “$cell” in $unit is $want", ({ locale, cell, unit, want }) => {
    expect(readNumberCell(cell, locale, unit)).toEqual({ digits: want });
  });

  test.for<{ locale: Dialect; cell: string; unit: string; want: string }>([
    {
      locale: "sv",
      cell: "0.9",
      unit: "percent",
      want: '"0.9" has a decimal point, and the export is read as Swedish.',
    },
    { locale: "sv", cell: "1.234,5", unit: "SEK", want: '"1.234,5" is not a number.' },
    {
      locale: "sv",
      cell: "4 min",
      unit: "hours",
      want: 'The unit in "4 min" is not the KPI\'s, which is hours.',
    },
    {
      locale: "sv",
      cell: "1234567890123456",
      unit: "SEK",
      want: '"1234567890123456" has more than 15 digits.',
    },
    { locale: "sv", cell: "#DIVISION/0!", unit: "SEK", want: '"#DIVISION/0!" is not a number.' },
    { locale: "sv", cell: "1,5E+03", unit: "SEK", want: '"1,5E+03" is not a number.' },
    {
      locale: "en",
      cell: "0,9",
      unit: "percent",
      want: '"0,9" has a decimal comma, and the export is read as English.',
    },
    {
      locale: "en",
      cell: "0,234",
      unit: "score",
      want: '"0,234" has a decimal comma, and the export is read as English.',
    },
    {
      locale: "en",
      cell: "1 234,5",
      unit: "SEK",
      want: '"1 234,5" has a decimal comma, and the export is read as English.',
    },
    {
      locale: "en",
      cell: "1,23",
      unit: "SEK",
      want: '"1,23" has a decimal comma, and the export is read as English.',
    },
    { locale: "en", cell: "1 234", unit: "SEK", want: '"1 234" is not a number.' },
    { locale: "en", cell: "5 %", unit: "SEK", want: 'The unit in "5 %" is not the KPI\'s, which is SEK.' },
    { locale: "en", cell: "EUR 5", unit: "SEK", want: '"EUR 5" is not a number.' },
    { locale: "en", cell: "(5)", unit: "SEK", want: '"(5)" is not a number.' },
    { locale: "en", cell: "", unit: "SEK", want: '"" is not a number.' },
  ])("$locale refuses “$cell” in $unit", ({ locale, cell, unit, want }) => {
    expect(readNumberCell(cell, locale, unit)).toMatchObject({ problem: { message: want } });
  });

  test("whatever a spreadsheet's locale writes is read back as the same number", () => {
    const amount = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(amount, (value) => {
        for (const [locale, tag] of [
          ["sv", "sv-SE"],
          ["en", "en-GB"],
        ] as const) {
          const cell = value.toLocaleString(tag, { minimumFractionDigits: 2 });
          const read = readNumberCell(cell, locale, "SEK");
          expect("digits" in read && Number(read.digits)).toBe(value === 0 ? 0 : value);
        }
      }),
    );
  });
});
