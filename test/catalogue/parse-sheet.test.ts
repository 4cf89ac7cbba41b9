import { describe, expect, test } from "vitest";
import { z } from "zod";
import { parseSheet } from "../../src/catalogue/parse-sheet.ts";

const schema = z.strictObject({
  rows: z.array(
    z.strictObject({
      name: z.string(),
      note: z.string().optional(),
      count: z.int(),
      size: z.int().optional(),
    }),
  ),
});
const header = "name;note;count;size";

describe("parseSheet(text, schema)", () => {
  test.for([
    { because: "there are no rows", text: header, want: [] },
    { because: "a cell is empty", text: `${header}\na;;1;`, want: [{ name: "a", count: 1 }] },
    {
      because: "a number stands where text belongs",
      text: `${header}\n1;2;3;4\n`,
      want: [{ name: "1", note: "2", count: 3, size: 4 }],
    },
    {
      because: "a number is none: the schema refuses it",
      text: `${header}\na;;2.5;ett`,
      want: [{ name: "a", count: "2.5", size: "ett" }],
    },
    {
      because: "a cell is quoted",
      text: `${header}\n"a;b";" c ";1;`,
      want: [{ name: "a;b", note: "c", count: 1 }],
    },
    {
      because: "columns are separated by commas",
      text: "name,note,count,size\na,,2,",
      want: [{ name: "a", count: 2 }],
    },
    { because: "lines end as on Windows", text: `${header}\r\na;;1;\r\n`, want: [{ name: "a", count: 1 }] },
  ])("when $because", ({ text, want }) => {
    expect(parseSheet(text, schema).data?.rows).toEqual(want);
  });

  test.for([
    { because: "it is empty", text: "", want: ["KV301 1:1"] },
    { because: "a column is missing", text: "name;note;count", want: ["KV301 1:16"] },
    {
      because: "a row is short, and another long",
      text: `${header}\na;;1\nb;;1;2;3`,
      want: ["KV306 2:4", "KV306 3:8"],
    },
    { because: "a cell is a formula", text: `${header}\na;=1+1;1;`, want: ["KV305 2:3"] },
    { because: "a quotation mark is not closed", text: `${header}\n"a;;1;`, want: ["KV307 2:1"] },
  ])("$want when $because", ({ text, want }) => {
    const { data, problems } = parseSheet(text, schema);
    expect(data).toBeUndefined();
    expect(problems.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual(want);
  });

  test("knows where each cell stands", () => {
    const { positionOf } = parseSheet(`${header}\na;b;1;2\n\n"c;d";;10;20`, schema);
    expect(positionOf(["rows", 0, "count"])).toEqual({ line: 2, column: 5 });
    expect(positionOf(["rows", 1, "name"])).toEqual({ line: 4, column: 1 });
    expect(positionOf(["rows", 1, "size"])).toEqual({ line: 4, column: 11 });
    expect(positionOf(["rows", 1])).toEqual({ line: 4, column: 1 });
    expect(positionOf(["rows", 2, "name"])).toEqual({ line: 1, column: 1 });
    expect(positionOf([])).toEqual({ line: 1, column: 1 });
  });

  test("reads a cell whose field is a list as words with spaces between", () => {
    const lists = z.strictObject({
      rows: z.array(z.strictObject({ id: z.string(), of: z.array(z.string()).optional() })),
    });
    const { data, positionOf } = parseSheet("id;of\na;b\nc; d  e \nf;", lists);
    expect(data?.rows).toEqual([{ id: "a", of: ["b"] }, { id: "c", of: ["d", "e"] }, { id: "f" }]);
    expect(positionOf(["rows", 1, "of", 1])).toEqual({ line: 3, column: 3 });
  });

  test("a schema without rows is our mistake", () => {
    expect(() => parseSheet(header, z.strictObject({ name: z.string() }))).toThrow(TypeError);
  });
});
