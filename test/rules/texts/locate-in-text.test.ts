import { describe, expect, test } from "vitest";
import { parseYaml } from "../../../src/catalogue/parse-yaml.ts";
import { locateInText } from "../../../src/rules/texts/locate-in-text.ts";

describe("locateInText(catalogue, at, text, offset)", () => {
  test.for([
    { because: "the text is plain", yaml: "a: 1\nbody: ett två tre", want: "2:11" },
    { because: "the text is plain over two lines", yaml: "body: ett\n  två tre", want: "2:3" },
    { because: "the text stands in quotes", yaml: 'body: "ett två tre"', want: "1:12" },
    { because: "the text stands in single quotes", yaml: "body: 'ett två tre'", want: "1:12" },
    { because: "the text is folded", yaml: "body: >-\n  ett\n  två tre\n", want: "3:3" },
    { because: "the text is folded with a paragraph", yaml: "body: >-\n  ett\n\n  två tre\n", want: "4:3" },
    { because: "the text is literal", yaml: "body: |\n  ett\n    två\n", want: "3:5" },
    { because: "a comment follows the mark", yaml: "body: |- # svar\n  ett två\n", want: "2:7" },
    { because: "lines end with CRLF", yaml: "a: 1\r\nbody: >-\r\n  ett\r\n  två\r\n", want: "4:3" },
    { because: "a hard space stands before", yaml: "body: 1\u00a0h två", want: "1:11" },
    { because: "the file writes it with an escape", yaml: 'body: "e\\u0074t två"', want: "1:7" },
    { because: "a quote is doubled before it", yaml: "body: 'ett''s två'", want: "1:7" },
  ])("when $because", ({ yaml, want }) => {
    const { data, positionOf } = parseYaml(yaml);
    const { body } = data as { body: string };
    const texts = new Map([["x.yaml", yaml]]);
    const { file, line, column } = locateInText(
      { texts },
      { file: "x.yaml", ...positionOf(["body"]) },
      body,
      body.indexOf("två"),
    );
    expect(`${file} ${line}:${column}`).toBe(`x.yaml ${want}`);
  });

  test("gives the field's place when there is no such file", () => {
    const at = { file: "gone.yaml", line: 3, column: 7 };
    expect(locateInText({ texts: new Map() }, at, "ett", 0)).toBe(at);
  });
});
