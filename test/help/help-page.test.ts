import { describe, expect, test } from "vitest";
import { parseHelpPage } from "../../src/help/help-page.ts";

const head =
  "---\ncode: KV999\ntitle:\n  sv: Fel\n  en: Wrong\nsv: |\n  Ett\n  stycke.\n\n  Ett till.\n---\n";

describe("parseHelpPage(text)", () => {
  test("reads every part of a page", () => {
    const text = `${head}
One
paragraph with \`code\`.

Another.

## Wrong

\`\`\`yaml content/internal/kpis/a.yaml
better: lower
\`\`\`

\`\`\`csv content/internal/kpis/a.csv
\`\`\`

\`\`\`report
1:1 KV999 One.
2:1 KV999 Two.
\`\`\`

\`\`\`\`mdx content/internal/policies/a/sv.mdx
## Not a heading of the page

\`\`\`text
code
\`\`\`
\`\`\`\`
\`\`\`report
1:1 KV999 Three.
\`\`\`

## Right
\`\`\`yaml content/internal/kpis/a.yaml
better: higher
\`\`\`
`;
    expect(parseHelpPage(text)).toEqual({
      code: "KV999",
      title: { sv: "Fel", en: "Wrong" },
      explanation: {
        sv: ["Ett stycke.", "Ett till."],
        en: ["One paragraph with `code`.", "Another."],
      },
      asOf: "2026-11-22",
      sections: [
        {
          kind: "wrong",
          files: [
            { path: "content/internal/kpis/a.yaml", language: "yaml", text: "better: lower\n" },
            { path: "content/internal/kpis/a.csv", language: "csv", text: "" },
          ],
          report: "1:1 KV999 One.\n2:1 KV999 Two.",
        },
        {
          kind: "wrong",
          files: [
            {
              path: "content/internal/policies/a/sv.mdx",
              language: "mdx",
              text: "## Not a heading of the page\n\n```text\ncode\n```\n",
            },
          ],
          report: "1:1 KV999 Three.",
        },
        {
          kind: "right",
          files: [{ path: "content/internal/kpis/a.yaml", language: "yaml", text: "better: higher\n" }],
        },
      ],
    });
  });

  test("takes a day of its own", () => {
    expect(parseHelpPage(head.replace("sv: |", "as_of: 2027-01-31\nsv: |")).asOf).toBe("2027-01-31");
  });

  test("tells how a file was before a change", () => {
    const text = `${head}
## Wrong
\`\`\`yaml before content/a.yaml
a: 1
\`\`\`

\`\`\`yaml content/a.yaml
a: 2
\`\`\`
`;
    expect(parseHelpPage(text).sections[0]?.files).toEqual([
      { path: "content/a.yaml", language: "yaml", before: true, text: "a: 1\n" },
      { path: "content/a.yaml", language: "yaml", text: "a: 2\n" },
    ]);
  });

  test("joins the lines of a paragraph, and keeps a hard space", () => {
    const { explanation } = parseHelpPage(`${head}\nAt most\n1\u00A0200   rows.\n`);
    expect(explanation.en).toEqual(["At most 1\u00A0200 rows."]);
  });

  test("has no examples when there are none", () => {
    expect(parseHelpPage(`${head}\nOne.\n`)).toMatchObject({ explanation: { en: ["One."] }, sections: [] });
  });

  test.for([
    { because: "there is no front matter", text: "One.\n", want: "A page begins with ---." },
    { because: "a heading is unknown", text: `${head}\n## Why\n`, want: "Unknown heading: Why" },
    {
      because: "an example has no path",
      text: `${head}\n## Right\n\`\`\`yaml\na: 1\n\`\`\`\n`,
      want: "A yaml example needs a path.",
    },
    {
      because: "text stands among examples",
      text: `${head}\n## Right\nLike so:\n`,
      want: "Only examples stand below a heading: Like so:",
    },
    {
      because: "a fence is not closed",
      text: `${head}\n## Right\n\`\`\`yaml content/a.yaml\n`,
      want: /^Only examples/,
    },
  ])("refuses a page when $because", ({ text, want }) => {
    expect(() => parseHelpPage(text)).toThrow(SyntaxError);
    expect(() => parseHelpPage(text)).toThrow(want);
  });
});
