import { describe, expect, test } from "vitest";
import { readNumber } from "../../src/catalogue/number-grammar.ts";

describe('readNumber(cell, "sv", unit)', () => {
  test.for([
    { cell: "0", unit: "count", want: { value: 0 } },
    { cell: "-0", unit: "count", want: { value: 0 } },
    { cell: "12", unit: "count", want: { value: 12 } },
    { cell: "0,9", unit: "percent", want: { value: 0.9 } },
    { cell: "0,90", unit: "percent", want: { value: 0.9 } },
    { cell: "-3,5", unit: "score", want: { value: -3.5 } },
    { cell: "−3,5", unit: "score", want: { value: -3.5 } },
    { cell: "+3,5", unit: "score", want: { value: 3.5 } },
    { cell: "1 234,5", unit: "SEK", want: { value: 1234.5 } },
    { cell: "1\u00A0234", unit: "SEK", want: { value: 1234 } },
    { cell: "1\u202F234\u202F567", unit: "SEK", want: { value: 1234567 } },
    { cell: "1\u2009234", unit: "SEK", want: { value: 1234 } },
    { cell: "1234,5", unit: "SEK", want: { value: 1234.5 } },
    { cell: "1 23", unit: "SEK", want: { problem: "grammar" } },
    { cell: "1234 567", unit: "SEK", want: { problem: "grammar" } },
    { cell: "1  234", unit: "SEK", want: { problem: "grammar" } },
    { cell: "0,9 %", unit: "percent", want: { value: 0.9 } },
    { cell: "0,9\u00A0%", unit: "percent", want: { value: 0.9 } },
    { cell: "0,9%", unit: "percent", want: { value: 0.9 } },
    { cell: "500 kr", unit: "SEK", want: { value: 500 } },
    { cell: "500 SEK", unit: "SEK", want: { value: 500 } },
    { cell: "4 h", unit: "hours", want: { value: 4 } },
    { cell: "4 h", unit: "count", want: { problem: "unit" } },
    { cell: "4 %", unit: "ratio", want: { problem: "unit" } },
    { cell: "4 min", unit: "hours", want: { problem: "unit" } },
    { cell: "0.9", unit: "percent", want: { problem: "dialect", rightForm: "0,9" } },
    { cell: "1.234", unit: "SEK", want: { problem: "dialect", rightForm: "1,234" } },
    { cell: "1.234,5", unit: "SEK", want: { problem: "grammar" } },
    { cell: ",5", unit: "score", want: { problem: "grammar" } },
    { cell: "5,", unit: "score", want: { problem: "grammar" } },
    { cell: "1,2,3", unit: "score", want: { problem: "grammar" } },
    { cell: "1e3", unit: "score", want: { problem: "grammar" } },
    { cell: "--5", unit: "score", want: { problem: "grammar" } },
    { cell: "ca 4", unit: "score", want: { problem: "grammar" } },
    { cell: "", unit: "score", want: { problem: "grammar" } },
  ])("of “$cell” in $unit", ({ cell, unit, want }) => {
    expect(readNumber(cell, "sv", unit)).toEqual(want);
  });
});

describe('readNumber(cell, "en", unit)', () => {
  test.for([
    { cell: "0.9", want: { value: 0.9 } },
    { cell: "12", want: { value: 12 } },
    { cell: "-3.5", want: { value: -3.5 } },
    { cell: "0,9", want: { problem: "dialect", rightForm: "0.9" } },
    { cell: "1 234,5", want: { problem: "dialect", rightForm: "1234.5" } },
    { cell: "1 234", want: { problem: "grammar" } },
    { cell: "1,234.5", want: { problem: "grammar" } },
    { cell: "0.9 %", want: { problem: "grammar" } },
    { cell: "−3.5", want: { problem: "grammar" } },
    { cell: ".5", want: { problem: "grammar" } },
    { cell: "0x1f", want: { problem: "grammar" } },
    { cell: "Infinity", want: { problem: "grammar" } },
    { cell: "", want: { problem: "grammar" } },
  ])("of “$cell”", ({ cell, want }) => {
    expect(readNumber(cell, "en", "percent")).toEqual(want);
  });
});
