import { describe, expect, test } from "vitest";
import { parseYaml } from "../../src/catalogue/parse-yaml.ts";

describe("parseYaml(text).data", () => {
  test.for([
    { because: "the text is empty", text: "", want: null },
    { because: "there are fields", text: "a: 1\nb: två\n", want: { a: 1, b: "två" } },
    { because: "a date is a text", text: "a: 2026-02-30\n", want: { a: "2026-02-30" } },
    {
      because: "a word of YAML 1.1 is a text",
      text: "a: no\nb: on\nc: 1_000\n",
      want: { a: "no", b: "on", c: "1_000" },
    },
    { because: "true is a value and ja is a text", text: "a: true\nb: ja\n", want: { a: true, b: "ja" } },
    { because: "a value is left empty", text: "a:\nb: ~\n", want: { a: null, b: null } },
    { because: "there is a comment", text: "# först\na: 1 # sist\n", want: { a: 1 } },
    { because: "lines end in CRLF", text: "a: 1\r\nb: 2\r\n", want: { a: 1, b: 2 } },
    { because: "text is folded", text: "a: >-\n  två\n  rader\n", want: { a: "två rader" } },
    { because: "text keeps its lines", text: "a: |-\n  två\n  rader\n", want: { a: "två\nrader" } },
    { because: "a document is marked", text: "---\na: 1\n", want: { a: 1 } },
  ])("when $because", ({ text, want }) => {
    expect(parseYaml(text)).toMatchObject({ data: want, problems: [] });
  });
});

describe("parseYaml(text).problems", () => {
  test.for([
    { because: "a text has a colon", text: "a: b: c\n", want: "1:4 KV007 The text has a colon in it." },
    { because: "a colon ends the line", text: "a: b:\n", want: "1:4 KV007 The text has a colon in it." },
    {
      because: "a line is indented too far",
      text: "a:\n  b: 1\n   c: 2\n",
      want: "3:4 KV007 The line is not indented like those it belongs with.",
    },
    {
      because: "a field stands below a value",
      text: "a: b\n\n  c: 2\n",
      want: "3:3 KV007 The line is not indented like those it belongs with.",
    },
    {
      because: "a line is indented too little",
      text: "a:\n  b: 1\n c: 2\n",
      want: "3:1 KV007 The line is not indented like those it belongs with.",
    },
    { because: "a tab indents", text: "a:\n\tb: 1\n", want: "2:1 KV007 The line is indented with a tab." },
    {
      because: "no space follows the colon",
      text: "a: 1\nb:2\nc: 3\n",
      want: "2:1 KV007 The line has no field's name with a colon and a space after it.",
    },
    {
      because: "a line is only text",
      text: "a: 1\ntext\n",
      want: "2:1 KV007 The line has no field's name with a colon and a space after it.",
    },
    {
      because: "a list has no name",
      text: "a: 1\n- b\n",
      want: "2:1 KV007 A list's entry cannot stand here.",
    },
    {
      because: "a list begins on its name's line",
      text: "a: - b\n",
      want: "1:4 KV007 A list's entry cannot stand here.",
    },
    {
      because: "double quotes are not closed",
      text: 'a: "ja"\nb: "nej\nc: 1\n',
      want: "2:4 KV007 The quotation mark that begins here is not closed.",
    },
    {
      because: "single quotes are not closed",
      text: "a: 'nej\n",
      want: "1:4 KV007 The quotation mark that begins here is not closed.",
    },
    {
      because: "text follows a quote",
      text: 'a: "b" c\n',
      want: "1:8 KV007 The text goes on after its closing quotation mark.",
    },
    {
      because: "a bracket is not closed",
      text: "a: [b, c\nd: 1\n",
      want: "1:4 KV007 The bracket that begins here is not closed.",
    },
    {
      because: "a brace is not closed",
      text: "a: {b: c\nd: 1\n",
      want: "1:4 KV007 The bracket that begins here is not closed.",
    },
    { because: "a bracket was never opened", text: "a: b\nc: ]\n", want: "2:4 KV007 This cannot be read." },
    { because: "a text begins with @", text: "a: @b\n", want: '1:4 KV007 A text cannot begin with "@".' },
    { because: "a text begins with %", text: "a: %b\n", want: '1:4 KV007 A text cannot begin with "%".' },
    {
      because: "a backslash means nothing",
      text: 'a: "b\\q"\n',
      want: "1:6 KV007 A backslash between double quotes begins a special character, and this is none.",
    },
    {
      because: "it nests without end",
      text: `a: ${"[".repeat(20_000)}`,
      want: /^1:\d+ KV007 Here the file nests too deep\.$/,
    },
    {
      because: "there is an anchor",
      text: "a: &b 1\n",
      want: "1:4 KV008 Anchors, aliases and tags (&, *, !) are not used here.",
    },
    {
      because: "there is an alias",
      text: "a: 1\nb: *a\n",
      want: "2:4 KV008 Anchors, aliases and tags (&, *, !) are not used here.",
    },
    {
      because: "there is a tag of one's own",
      text: "a: !b 1\n",
      want: "1:4 KV008 Anchors, aliases and tags (&, *, !) are not used here.",
    },
    {
      because: "there is a tag of YAML's",
      text: "a: !!str 1\n",
      want: "1:4 KV008 Anchors, aliases and tags (&, *, !) are not used here.",
    },
    {
      because: "a list has a tag",
      text: "a: !!seq [1]\n",
      want: "1:4 KV008 Anchors, aliases and tags (&, *, !) are not used here.",
    },
    { because: "fields are merged", text: "<<: {a: 1}\n", want: '1:1 KV008 "<<" is not used here.' },
    {
      because: "a field is the prototype",
      text: "a: 1\n__proto__: {b: 2}\n",
      want: '2:1 KV008 "__proto__" is not used here.',
    },
    {
      because: "a name is a list",
      text: "? [a]\n: b\n",
      want: "1:3 KV008 A field's name must be plain text.",
    },
    {
      because: "there is a directive",
      text: "%YAML 1.2\n---\na: 1\n",
      want: "1:1 KV008 Directives (%YAML) are not used here.",
    },
    {
      because: "there are two documents",
      text: "a: 1\n---\nb: 2\n",
      want: "2:1 KV008 A second part of the file begins here.",
    },
    {
      because: "a name is given twice",
      text: "a: 1\nb: 2\na: 3\n",
      want: '3:1 KV009 The field "a" is given twice.',
    },
    {
      because: "a name is given twice further in",
      text: "a:\n  b: 1\n  b: 1\n",
      want: '3:3 KV009 The field "b" is given twice.',
    },
  ])("is one when $because", ({ text, want }) => {
    const { data, problems } = parseYaml(text);
    const shown = problems.map(({ line, column, code, message }) => `${line}:${column} ${code} ${message}`);
    expect(shown).toEqual([expect.stringMatching(typeof want === "string" ? exactly(want) : want)]);
    expect(data).toBeUndefined();
  });

  test("an alias bomb is refused before it is unfolded", () => {
    const levels = Array.from({ length: 40 }, (_, i) => `l${i + 1}: &l${i + 1} [*l${i}, *l${i}]`);
    const { problems } = parseYaml(`l0: &l0 [x]\n${levels.join("\n")}\n`);
    expect(problems).toMatchObject([{ code: "KV008", line: 1, column: 5 }]);
  });

  test("count lines from where the text starts in its file", () => {
    expect(parseYaml("a: 1\na: 2\n", 2).problems).toMatchObject([{ line: 3, column: 1 }]);
  });
});

describe("parseYaml(text).positionOf(path, what)", () => {
  const { positionOf } = parseYaml("title:\n  sv: Hej\nrules:\n  - r01\n  - at: 1\n", 2);

  test.for([
    { because: "a value", path: ["title", "sv"], what: "value" as const, want: "3:7" },
    { because: "a name", path: ["title", "sv"], what: "key" as const, want: "3:3" },
    { because: "a list's entry", path: ["rules", 0], what: "value" as const, want: "5:5" },
    { because: "a value within an entry", path: ["rules", 1, "at"], what: "value" as const, want: "6:9" },
    {
      because: "a missing field: its parent's name",
      path: ["title", "en"],
      what: "value" as const,
      want: "2:1",
    },
    { because: "a field missing at depth", path: ["title", "en", "x"], what: "key" as const, want: "2:1" },
    {
      because: "a field missing from a list's entry",
      path: ["rules", 1, "by"],
      what: "value" as const,
      want: "6:5",
    },
    { because: "a field missing from the top", path: ["owner"], what: "value" as const, want: "2:1" },
    { because: "the whole", path: [], what: "value" as const, want: "2:1" },
  ])("of $because is $want", ({ path, what, want }) => {
    const { line, column } = positionOf(path, what);
    expect(`${line}:${column}`).toBe(want);
  });

  test("is the top of an empty text", () => {
    expect(parseYaml("").positionOf(["a"])).toEqual({ line: 1, column: 1 });
  });
});

const exactly = (text: string): RegExp => new RegExp(`^${RegExp.escape(text)}$`);
