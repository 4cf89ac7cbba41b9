import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseYaml } from "../../src/catalogue/parse-yaml.ts";
import { readPlainYaml } from "../../src/catalogue/plain-yaml.ts";
import { readContent } from "../../src/catalogue/read.ts";

const shipped = (await readContent("content"))
  .filter(({ path }) => path.endsWith(".yaml"))
  .map(({ path, bytes }) => ({ path, text: new TextDecoder().decode(bytes) }));

/** What the `yaml` package and our refusals make of a text: a tab in a comment is nothing to them, and not plain. */
const byPackage = (text: string) => parseYaml(`${text}#\t\n`);

describe("readPlainYaml(text)", () => {
  test.for([
    { because: "there are fields", text: "a: 1\nb: två\n", want: { a: 1, b: "två" } },
    { because: "there is a comment", text: "# först\na: 1\n\n# sist\nb: 2\n", want: { a: 1, b: 2 } },
    {
      because: "fields stand after a comment further in",
      text: "a:\n  # först\n  b: 1\n",
      want: { a: { b: 1 } },
    },
    { because: "a list stands below", text: "a:\n  - b\n  - c d\n", want: { a: ["b", "c d"] } },
    { because: "a list is not indented", text: "a:\n- b\n- c\nd: 1\n", want: { a: ["b", "c"], d: 1 } },
    {
      because: "a list holds fields",
      text: "a:\n  - b: 1\n    c: x\n  - b: 2\n",
      want: { a: [{ b: 1, c: "x" }, { b: 2 }] },
    },
    { because: "fields nest", text: "a:\n  b:\n    c: 1\nd: 2\n", want: { a: { b: { c: 1 } }, d: 2 } },
    { because: "text goes on", text: "a: b\n  c\n  d\ne: f\n", want: { a: "b c d", e: "f" } },
    { because: "text is folded", text: "a: >-\n  b\n  c\n\n  d\n", want: { a: "b c\nd" } },
    {
      because: "text keeps its lines",
      text: "a: |\n  b\n\n\n    c\n\nd: 1\n",
      want: { a: "b\n\n\n  c\n", d: 1 },
    },
    { because: "text stands in quotes", text: "a: \"b: c #\"\nd: 'e''s'\n", want: { a: "b: c #", d: "e's" } },
    {
      because: "brackets hold",
      text: 'a: [b, "c, d", 1]\ne: { f: x, g: [] }\n',
      want: { a: ["b", "c, d", 1], e: { f: "x", g: [] } },
    },
    {
      because: "days, ids and hashes are texts",
      text: "a: 2026-02-30\nb: 50-1\nc: 00a1cf\nd: 2FA\n",
      want: { a: "2026-02-30", b: "50-1", c: "00a1cf", d: "2FA" },
    },
    { because: "numbers are numbers", text: "a: 0\nb: 12.50\nc: 0.5\n", want: { a: 0, b: 12.5, c: 0.5 } },
    {
      because: "true is a value, no a text",
      text: "a: true\nb: false\nc: no\n",
      want: { a: true, b: false, c: "no" },
    },
  ])("reads it when $because", ({ text, want }) => {
    expect(readPlainYaml(text)).toEqual(want);
    expect(byPackage(text).data).toEqual(want);
  });

  test.for([
    { because: "it is empty", text: "" },
    { because: "it is a list", text: "- a\n" },
    { because: "its last line does not end", text: "a: 1" },
    { because: "a name is given twice", text: "a: 1\na: 2\n" },
    { because: "a name is given twice in brackets", text: "a: { b: 1, b: 2 }\n" },
    { because: "a name is no text", text: "null: 1\n" },
    { because: "a name is refused", text: "__proto__: 1\n" },
    { because: "a name is very long", text: `${"a".repeat(1100)}: 1\n` },
    { because: "a value is left out", text: "a:\nb: 1\n" },
    { because: "a value is null", text: "a: Null\n" },
    { because: "a number is written oddly", text: "a: 007\n" },
    { because: "a number has an exponent", text: "a: 1e3\n" },
    { because: "there is an anchor", text: "a: &b 1\n" },
    { because: "there is an alias", text: "a: *b\n" },
    { because: "there is a tag", text: "a: !!str 1\n" },
    { because: "there is an escape", text: 'a: "b\\n"\n' },
    { because: "a comment ends the line", text: "a: b # c\n" },
    { because: "a text has a colon", text: "a: b: c\n" },
    { because: "a colon ends the text's next line", text: "a: b\n  c:\n" },
    { because: "a tab indents", text: "a:\n\tb: 1\n" },
    { because: "a line ends in a space", text: "a: b \n" },
    { because: "lines end in CRLF", text: "a: 1\r\n" },
    { because: "a document begins", text: "---\na: 1\n" },
    { because: "a line is indented too little", text: "a:\n  b: 1\n c: 2\n" },
    { because: "a block is indented too little", text: "a: |\n    b\n  c\n" },
    { because: "a bracket stays open", text: "a: [b\n" },
    { because: "something follows a bracket", text: "a: [b] c\n" },
    { because: "a character cannot be seen", text: "a: b\u200Ec\n" },
  ])("leaves it when $because", ({ text }) => {
    expect(readPlainYaml(text)).toBeUndefined();
  });

  test("reads nearly every shipped record, and as the package does", () => {
    const left = shipped.filter(({ text }) => readPlainYaml(text) === undefined);
    expect(left.length).toBeLessThan(shipped.length / 20);
    for (const { path, text } of shipped) {
      const data = readPlainYaml(text);
      if (data) expect({ path, data }).toEqual({ path, data: byPackage(text).data });
    }
  });

  test("says what the package says of a record with faults, or nothing", () => {
    const bits = [
      "\n",
      " ",
      "  ",
      "\n\n",
      "- ",
      ": ",
      ":",
      "#",
      " #",
      '"',
      "'",
      "[",
      "]",
      "{",
      "}",
      ",",
      "|",
      ">",
      "-",
      "&a ",
      "*a",
      "!b ",
      "%",
      "?",
      "a: b\n",
      "0",
      "1e3",
      "~",
      "null",
      "\\",
      "\n  ",
    ];
    const change = fc.record({ at: fc.nat(400), drop: fc.nat(6), put: fc.constantFrom("", ...bits) });
    const faulty = fc.tuple(
      fc.constantFrom(...shipped),
      fc.nat(3000),
      fc.array(change, { minLength: 1, maxLength: 3 }),
    );
    let read = 0;
    fc.assert(
      fc.property(faulty, ([{ text: whole }, from, changes]) => {
        const start = whole.lastIndexOf("\n", from % whole.length) + 1;
        const part = `${whole.slice(start, start + 400)}\n`;
        const text = changes.reduce(
          (sum, { at, drop, put }) => sum.slice(0, at) + put + sum.slice(at + drop),
          part,
        );
        const data = readPlainYaml(text);
        if (data === undefined) return;
        read += 1;
        expect({ data, problems: [] }).toEqual({
          data: byPackage(text).data,
          problems: byPackage(text).problems,
        });
      }),
      { seed: 20261122, numRuns: Number(process.env["RUNS"] ?? 2000) },
    );
    expect(read).toBeGreaterThan(100);
  });
});
