import { describe, expect, test } from "vitest";
import { readExport } from "../../src/import/read-export.ts";

describe("readExport(text)", () => {
  test.for([
    { because: "semicolons declare Swedish", text: "a;b\n1;2\n", delimiter: ";", declares: "sv" },
    { because: "commas declare English", text: "a,b\n1,2\n", delimiter: ",", declares: "en" },
    { because: "tabs declare nothing", text: "a\tb\n1\t2\n", delimiter: "\t", declares: undefined },
    { because: "a semicolon outweighs a comma", text: "a, kr;b\n1;2\n", delimiter: ";", declares: "sv" },
    {
      because: "what stands in quotes is no delimiter",
      text: '"a;x",b\n1,2\n',
      delimiter: ",",
      declares: "en",
    },
    { because: "Excel says it itself", text: "sep=;\r\na;b\r\n1;2\r\n", delimiter: ";", declares: "sv" },
  ] as const)("when $because", ({ text, delimiter, declares }) => {
    expect(readExport(text)).toMatchObject({
      table: { delimiter, declares, rows: [{ cells: ["1", "2"] }] },
    });
  });

  test("keeps the lines' numbers over blank rows, quotes that span lines and Excel's first line", () => {
    const text = 'sep=;\r\n\r\na;b\r\n;;\r\n"1\r\nx";\u00A02 \r\n\r\n3;"4 ""x"""\r\n;\r\n5\r\n';
    expect(readExport(text)).toEqual({
      table: {
        delimiter: ";",
        declares: "sv",
        lineBreak: "CRLF",
        header: ["a", "b"],
        rows: [
          { line: 5, cells: ["1\nx", "2"] },
          { line: 8, cells: ["3", '4 "x"'] },
          { line: 10, cells: ["5"] },
        ],
      },
    });
  });

  test("reads a header alone", () => {
    expect(readExport("a;b")).toMatchObject({ table: { header: ["a", "b"], rows: [], lineBreak: "LF" } });
  });

  test.for([
    { because: "it is empty", text: "", want: { message: "The file is empty." } },
    { because: "it has only delimiters", text: ";;\r\n;;\r\n", want: { message: "The file is empty." } },
    {
      because: "there is one column",
      text: "a\n1\n",
      want: { message: "The first line has only one column." },
    },
    {
      because: "a decimal comma makes a cell too many",
      text: "period,value\n2026-W46,0,9\n",
      want: { line: 2, message: "The row has more cells than the header." },
    },
    {
      because: "a quotation mark stands alone",
      text: 'a;b\n1;2\n3;"4\n',
      want: { message: "A quotation mark stands alone: those around a cell come in pairs." },
    },
  ])("refuses it when $because", ({ text, want }) => {
    expect(readExport(text)).toMatchObject({ problem: want });
  });

  test("quotes no cell in a problem", () => {
    for (const text of ['a;b\n1;Anna"\n"Anna;2', "a;b\n1;2;Anna\n", "Anna\nAnna"]) {
      expect(JSON.stringify(readExport(text))).not.toContain("Anna");
    }
  });
});
