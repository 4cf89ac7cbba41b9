import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseProse } from "../../src/prose/parse-prose.ts";
import { harmlessCorpus } from "./harmless-corpus.ts";
import { hostileCorpus } from "./hostile-corpus.ts";

describe("parseProse(file).findings", () => {
  test.for(hostileCorpus)("refuses $because", ({ text, want }) => {
    expect(places(text)).toEqual(want);
  });

  test.for(harmlessCorpus)("lets through $because", ({ text }) => {
    expect(parseProse(text).findings).toEqual([]);
  });

  test.for([
    { because: "front matter", text: "---\ntitle: {a}\n---\n{b}", want: ["4:1 KV501"] },
    { because: "front matter with CRLF", text: "---\r\ntitle: a\r\n---\r\n\r\n{b}", want: ["5:1 KV501"] },
    { because: "no front matter", text: "{b}", want: ["1:1 KV501"] },
    { because: "front matter that never ends", text: "---\ntitle: a\n\n{b}", want: ["4:1 KV501"] },
    { because: "front matter in TOML", text: "+++\na = 1\n+++\n{b}", want: ["4:1 KV501"] },
    { because: "marks that disagree, so no front matter", text: "---\n{a}\n+++\n", want: ["2:1 KV501"] },
    { because: "a thematic break first and last", text: "\n\n---\n{a}\n---\n{b}", want: ["6:1 KV501"] },
  ])("counts lines from the top of the file with $because", ({ text, want }) => {
    expect(places(text)).toEqual(want);
  });

  test("stand in reading order", () => {
    expect(places("{a}\n\n# B\n\n[c](d)\n\n![e](/f)")).toEqual([
      "1:1 KV501",
      "3:1 KV506",
      "5:1 KV503",
      "7:1 KV505",
    ]);
  });

  test("never throw, whatever the text", () => {
    const shard = fc.constantFrom(
      ..."<>{}[]()*_`#|-!&;:/\\\"'\0~^=+.@ \n\t".split(""),
      "Kpi",
      '<Callout kind="note">',
      "</Callout>",
      "export ",
      "&#0;",
      "---\n",
      "1. ",
      "å",
    );
    const texts = fc.array(shard, { maxLength: 60 }).map((shards) => shards.join(""));
    fc.assert(
      fc.property(texts, (text) => {
        for (const { line, column, message, hint } of parseProse(text).findings) {
          expect(line).toBeGreaterThan(0);
          expect(column).toBeGreaterThan(0);
          expect(message).toMatch(/\.$/);
          expect(hint).not.toBe("");
        }
      }),
      { numRuns: 2000, seed: 20261122 },
    );
  });
});

describe("parseProse(file)", () => {
  test("gives headings, references, links and the text that a reader reads", () => {
    const file = [
      "---",
      "title: Exempel",
      "---",
      "## Vad vi *mäter*",
      "",
      'Nettosentimentet är <Kpi id="net-sentiment"/> i dag',
      "enligt [regeln](/rules/r01/) och `kod`.",
      "",
      '<Callout kind="note">',
      '  Se <Rule id="r01"/> och [mallen][m].',
      "</Callout>",
      "",
      "- ett",
      "- två",
      "",
      "| a | b |",
      "| - | - |",
      "| c | d |",
      "",
      "[m]: /templates/ai-svar/?a=1&amp;b=2",
    ].join("\n");
    expect(parseProse(file)).toMatchObject({
      findings: [],
      headings: [{ depth: 2, text: "Vad vi mäter", line: 4, column: 1 }],
      references: [
        { collection: "kpis", id: "net-sentiment", line: 6, column: 26 },
        { collection: "rules", id: "r01", line: 10, column: 12 },
      ],
      links: [
        { target: "/rules/r01/", line: 7, column: 8 },
        { target: "/templates/ai-svar/?a=1&b=2", line: 20, column: 1 },
      ],
      text: [
        "Vad vi mäter",
        "Nettosentimentet är  i dag enligt regeln och kod.",
        "Se  och mallen.",
        "ett",
        "två",
        "a",
        "b",
        "c",
        "d",
      ].join("\n"),
    });
  });

  test.for([
    { because: "an empty file", text: "" },
    { because: "front matter alone", text: "---\ntitle: a\n---\n" },
    { because: "a text that cannot be read", text: "## A\n\n[b](/c)\n\n<Kpi" },
    { because: "a text over the limit", text: `## A\n\n${"a".repeat(24_000)}` },
  ])("has nothing to tell about $because", ({ text }) => {
    expect(parseProse(text)).toMatchObject({ text: "", headings: [], references: [], links: [] });
  });

  test("leaves out references that the gate refuses", () => {
    expect(parseProse('<Kpi id="Ctr"/> <Rule id="r01"/>').references).toEqual([
      { collection: "rules", id: "r01", line: 1, column: 23 },
    ]);
  });
});

describe("the words of a finding", () => {
  test.for([
    ["export the texts", '"export" first on a line begins program code.'],
    ["Hej {namn här}!", '"{namn här}" in braces would run as program code.'],
    ["{/* a */}", '"{/* a */}" in braces would run as program code.'],
    ["<br>", 'Unknown component "<br>".'],
    ["<>a</>", "Tag without a name."],
    ["<!-- a -->", '"<!--" begins HTML, and prose holds none.'],
    ['<Kpi id="A"/>', '"A" is no value for "id".'],
    ["<Kpi id=”a”/>", 'The tag "<Kpi" ends wrongly here.'],
    ["[a](java&Tab;script:b)", 'The link target "java script:b" holds a space or a hidden character.'],
    ["[a](javascript:b)", 'The link target "javascript:b" starts with "javascript:".'],
    ["a\u0000", "Here stands the hidden character U+0000."],
    ["### A", "This heading is on level 3, and only the title stands above it."],
  ] as const)("for %j", ([text, want]) => {
    expect(parseProse(text).findings.map(({ message }) => message)).toEqual([want]);
  });
});

function places(text: string): string[] {
  return parseProse(text).findings.map(({ line, column, code }) => `${line}:${column} ${code}`);
}
