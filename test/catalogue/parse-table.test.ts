import { describe, expect, test } from "vitest";
import { parseTable } from "../../src/catalogue/parse-table.ts";

const sv = "period;value;n;note\n";
const en = "period,value,n,note\n";

describe("parseTable(text, unit).rows", () => {
  const row = { period: "2026-W46", line: 2, valueColumn: 10 };
  test.for([
    { because: "there are none", text: sv, want: [] },
    { because: "the header has no line break", text: sv.trim(), want: [] },
    {
      because: "every cell is filled",
      text: `${sv}2026-W46;4,5;31;Sjuk\n`,
      want: [{ ...row, value: 4.5, n: 31, note: "Sjuk" }],
    },
    { because: "count and note are left out", text: `${sv}2026-W46;4,5;;\n`, want: [{ ...row, value: 4.5 }] },
    { because: "the last line has no break", text: `${sv}2026-W46;4,5;;`, want: [{ ...row, value: 4.5 }] },
    {
      because: "lines end in CRLF",
      text: `${sv}2026-W46;4,5;;\n`.replaceAll("\n", "\r\n"),
      want: [{ ...row, value: 4.5 }],
    },
    {
      because: "cells have spaces around",
      text: `${sv} 2026-W46 ; 4,5 ; 31 ;\n`,
      want: [{ ...row, value: 4.5, n: 31, valueColumn: 12 }],
    },
    {
      because: "the count has a group",
      text: `${sv}2026-W46;4;1 234;\n`,
      want: [{ ...row, value: 4, n: 1234 }],
    },
    {
      because: "the table is English",
      text: `${en}2026-W46,4.5,31,"a, b"\n`,
      want: [{ ...row, value: 4.5, n: 31, note: "a, b" }],
    },
    {
      because: "a note has quotes",
      text: `${sv}2026-W46;4;;"så ""kallad"""\n`,
      want: [{ ...row, value: 4, note: 'så "kallad"' }],
    },
    {
      because: "a period is quoted",
      text: `${sv}"2026-W46";4;;\n`,
      want: [{ ...row, value: 4, valueColumn: 12 }],
    },
    {
      because: "lines between are empty",
      text: `${sv}\n\n2026-W46;4;;\n`,
      want: [{ ...row, value: 4, line: 4 }],
    },
    { because: "a value is zero", text: `${sv}2026-W46;0;0;\n`, want: [{ ...row, value: 0, n: 0 }] },
  ])("when $because", ({ text, want }) => {
    expect(parseTable(text, "hours")).toMatchObject({ rows: want, problems: [] });
  });

  test("keep their lines below a note of two lines", () => {
    const { rows } = parseTable(`${sv}2026-W45;4;;"två\nrader"\n2026-W46;5;;\n`, "hours");
    expect(rows.map(({ line, value, note }) => ({ line, value, note }))).toEqual([
      { line: 2, value: 4, note: "två\nrader" },
      { line: 4, value: 5, note: undefined },
    ]);
  });

  test("are kept beside a row with a problem", () => {
    const { rows, problems } = parseTable(`${sv}2026-W44;4;;\n2026-W45;x;;\n2026-W46;5;;\n`, "hours");
    expect(rows.map(({ line }) => line)).toEqual([2, 4]);
    expect(problems.map(({ line }) => line)).toEqual([3]);
  });
});

describe("parseTable(text, unit).problems", () => {
  test.for([
    { because: "the file is empty", text: "", want: "1:1 KV301 The table has no header." },
    {
      because: "a column is unknown",
      text: "period;värde;n;note\n",
      want: '1:8 KV301 Unknown column "värde" in the header.',
    },
    {
      because: "a column has a capital",
      text: "Period;value;n;note\n",
      want: '1:1 KV301 Unknown column "Period" in the header.',
    },
    {
      because: "a column stands twice",
      text: "period;value;value;note\n",
      want: '1:14 KV301 The column "value" stands where "n" belongs.',
    },
    {
      because: "a column is missing",
      text: "period;value;n\n",
      want: '1:15 KV301 The header has no column "note".',
    },
    {
      because: "there is a column too many",
      text: "period;value;n;note;x\n",
      want: '1:21 KV301 Unknown column "x" in the header.',
    },
    {
      because: "delimiters are mixed",
      text: "period;value,n,note\n",
      want: '1:8 KV301 Unknown column "value,n,note" in the header.',
    },
    {
      because: "the delimiter is a tab",
      text: "period\tvalue\tn\tnote\n",
      want: "1:1 KV301 The table's columns are separated by tabs.",
    },
    {
      because: "a value is a word",
      text: `${sv}2026-W46;ca 4;;\n`,
      want: '2:10 KV302 "ca 4" is not a number.',
    },
    { because: "a value is empty", text: `${sv}2026-W46;;;\n`, want: "2:10 KV302 The value is empty." },
    {
      because: "a unit is another",
      text: `${sv}2026-W46;5 kr;;\n`,
      want: '2:10 KV302 The unit in "5 kr" is not the KPI\'s, which is hours.',
    },
    {
      because: "a count has decimals",
      text: `${sv}2026-W46;5;3,5;\n`,
      want: '2:12 KV302 "n" is "3,5". Expected a whole number of observations.',
    },
    {
      because: "a count is negative",
      text: `${sv}2026-W46;5;-3;\n`,
      want: '2:12 KV302 "n" is "-3". Expected a whole number of observations.',
    },
    {
      because: "a point stands in a Swedish table",
      text: `${sv}2026-W46;0.9;;\n`,
      want: '2:10 KV303 "0.9" has a decimal point. This table has decimal commas.',
    },
    {
      because: "a comma stands in an English table",
      text: `${en}2026-W46,"0,9",,\n`,
      want: '2:10 KV303 "0,9" has a decimal comma. This table has decimal points.',
    },
    {
      because: "a value begins with =",
      text: `${sv}2026-W46;=1;;\n`,
      want: '2:10 KV305 The cell begins like a formula: "=1".',
    },
    {
      because: "a note begins with @",
      text: `${sv}2026-W46;1;;@x\n`,
      want: '2:13 KV305 The cell begins like a formula: "@x".',
    },
    {
      because: "a note begins with + and no digit",
      text: `${sv}2026-W46;1;;+x\n`,
      want: '2:13 KV305 The cell begins like a formula: "+x".',
    },
    {
      because: "a formula is quoted",
      text: `${sv}2026-W46;1;;"=HYPERLINK(""x"")"\n`,
      want: '2:13 KV305 The cell begins like a formula: "=HYPERLINK("x")".',
    },
    {
      because: "a row is short",
      text: `${sv}2026-W46;1\n`,
      want: '2:10 KV306 The row has 2 cells. Expected 4: "period", "value", "n" and "note".',
    },
    {
      because: "a row is long",
      text: `${sv}2026-W46;1;2;a;b\n`,
      want: '2:16 KV306 The row has 5 cells. Expected 4: "period", "value", "n" and "note".',
    },
    {
      because: "a quote is not closed",
      text: `${sv}2026-W45;1;;"a\n2026-W46;2;;\n`,
      want: "2:13 KV307 The quotation mark that begins here is not closed.",
    },
    {
      because: "a quote stands inside a cell",
      text: `${sv}2026-W46;1;;a "b"\n`,
      want: "2:15 KV307 A quotation mark stands inside the cell.",
    },
  ])("is one when $because", ({ text, want }) => {
    const { problems } = parseTable(text, "hours");
    expect(problems.map(({ line, column, code, message }) => `${line}:${column} ${code} ${message}`)).toEqual(
      [want],
    );
  });

  test.for([
    { text: "perod;value;n;note\n", want: 'Did you mean "period"? The header is "period;value;n;note".' },
    { text: "period,värde,n,note\n", want: 'The header is "period,value,n,note".' },
    { text: `${en}2026-W46,0,9,31,\n`, want: "This table uses a decimal point: write 0.9." },
    { text: `${sv}2026-W46;0.9;;\n`, want: expect.stringMatching(/^Write 0,9\./) },
  ])("say how to write it: $text", ({ text, want }) => {
    expect(parseTable(text, "hours").problems).toMatchObject([{ hint: want }]);
  });
});

test("counts lines as an editor does, also past a note with Windows line ends inside", () => {
  const { rows } = parseTable('period;value;n;note\r\n2026-W01;1;;"a\r\nb"\r\n2026-W02;2;;\r\n', "count");
  expect(rows.map(({ line }) => line)).toEqual([2, 4]);
});
