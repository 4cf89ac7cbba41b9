import { describe, expect, test } from "vitest";
import { parseFile } from "../../src/audit/record-facts.ts";
import { changesOf } from "../../src/site/version-changes.ts";
import { contextOf } from "./portal-of.ts";

const small = { kpis: { ctr: { values: "1", fields: { unit: "percent", precision: 1 } } } } as const;

/** What changed between two texts: `label: [-gone-] {+new+} same`. */
function told(
  path: string,
  before: string | undefined,
  after: string | undefined,
  language: "sv" | "en" = "en",
) {
  const texts: Record<string, string | undefined> = { before, after };
  const source = {
    text: (blob: string) => texts[blob],
    parsed: (file: string, blob: string) => parseFile(file, texts[blob] ?? ""),
  };
  const sides = { path, from: before && "before", to: after && "after" };
  const kpi = path.includes("/kpis/") ? "ctr" : undefined;
  const { changes, unreadable } = changesOf(contextOf(small, language), source, sides, kpi);
  const lines = changes.map(({ label, parts, lang }) => {
    const marked = parts.map(({ kind, text }) =>
      kind === "same" ? text : kind === "removed" ? `[-${text}-]` : `{+${text}+}`,
    );
    return `${label}${lang ? ` <${lang}>` : ""}: ${marked.join("")}`.replaceAll("\u00A0", " ");
  });
  return unreadable ? ["unreadable", ...lines] : lines;
}

const yaml = "content/internal/rules/r01.yaml";
const csv = "content/internal/kpis/ctr.csv";

describe("changesOf(…)", () => {
  test.for([
    { because: "nothing changed", before: "owner: editor", after: "owner: editor", want: [] },
    {
      because: "one word was exchanged",
      before: "owner: editor",
      after: "owner: lead",
      want: ["Owner: [-editor-]{+lead+}"],
    },
    {
      because: "a value of a closed list is told in words",
      before: "status: in_review\ntwo_person: false",
      after: "status: approved\ntwo_person: true",
      want: ["Status: [-in review-]{+approved+}", "Two people required: [-no-]{+yes+}"],
    },
    {
      because: "a word in a sentence was",
      before: "why: {sv: Bilden ska alltid märkas tydligt.}",
      after: "why: {sv: Bilden ska aldrig märkas tydligt.}",
      want: ["Why (Swedish) <sv>: Bilden ska [-alltid-]{+aldrig+} märkas tydligt."],
    },
    {
      because: "hardly a word of it stayed",
      before: "why: {sv: Vi är få och hinner inte.}",
      after: "why: {sv: En jurist måste läsa det först och säga ja.}",
      want: [
        "Why (Swedish) <sv>: [-Vi är få och hinner inte.-]{+En jurist måste läsa det först och säga ja.+}",
      ],
    },
    {
      because: "words came to a list",
      before: "tags: [a]",
      after: "tags: [a, b, c]",
      want: ["Search words: {+b+}, {+c+}"],
    },
    {
      because: "it is told elsewhere on the page",
      before: "version: 1\nchange_summary: {sv: a}\napprovals: []",
      after: "version: 2\nchange_summary: {sv: b}\napprovals: [{by: person-01}]",
      want: [],
    },
    {
      because: "one side is no YAML",
      before: "owner: [editor",
      after: "owner: editor",
      want: ["unreadable", "Row 1: owner: [-[-]editor"],
    },
  ])("fields: $because", ({ before, after, want }) => {
    expect(told(yaml, before, after)).toEqual(want);
  });

  test.for([
    {
      because: "a row came",
      before: "period;value;n;note\n2026-W45;1,2;;\n",
      after: "period;value;n;note\n2026-W45;1,2;;\n2026-W46;1,3;40;\n",
      want: ["Week 46: {+1.3% · n 40+}"],
    },
    {
      because: "a row was corrected, with a note",
      before: "period;value;n;note\n2026-W45;1,2;;\n",
      after: "period;value;n;note\n2026-W45;1,4;;rättat\n",
      want: ["Week 45: [-1.2%-]{+1.4% · rättat+}"],
    },
    {
      because: "a row was corrected by less than the figures show elsewhere",
      before: "period;value;n;note\n2026-W45;1,2;;\n",
      after: "period;value;n;note\n2026-W45;1,24;;\n",
      want: ["Week 45: [-1.2%-]{+1.24%+}"],
    },
    {
      because: "a row went",
      before: "period;value;n;note\n2026-W45;1,2;;\n2026-W46;1,3;;\n",
      after: "period;value;n;note\n2026-W46;1,3;;\n",
      want: ["Week 45: [-1.2%-]"],
    },
    {
      because: "only the dialect changed",
      before: "period;value;n;note\n2026-W45;1,2;;\n",
      after: "period,value,n,note\n2026-W45,1.2,,\n",
      want: [],
    },
    {
      because: "it is a new table",
      before: undefined,
      after: "period;value;n;note\n2026-W45;0;;\n",
      want: ["Week 45: {+0.0%+}"],
    },
  ])("figures: $because", ({ before, after, want }) => {
    expect(told(csv, before, after)).toEqual(want);
  });

  test("a text is told paragraph by paragraph, and what stayed is left out", () => {
    const text = (second: string) => `---\ntitle: T\n---\n\nFirst paragraph.\n\n${second}\n\nThird.\n`;
    const path = "content/internal/policies/ai/sv.mdx";
    expect(
      told(
        path,
        text("We label most images that AI has made."),
        text("We label all images that AI has made."),
      ),
    ).toEqual(["The Swedish text, paragraph 2 <sv>: We label [-most-]{+all+} images that AI has made."]);
  });

  test.for([
    { language: "sv", side: "sv", want: " (svenska):" },
    { language: "sv", side: "en", want: " (engelska) <en>:" },
    { language: "en", side: "en", want: " (English):" },
    { language: "en", side: "sv", want: " (Swedish) <sv>:" },
  ] as const)("in $language, a text in $side is marked when that is another", ({ language, side, want }) => {
    const [line] = told(yaml, `why: {${side}: a}`, `why: {${side}: b}`, language);
    expect(line).toContain(want);
  });

  test("of a long text only what is near the change is shown", () => {
    const long = (word: string) =>
      `body: {sv: "${"ett två tre ".repeat(40)}${word}${" fyra fem sex".repeat(40)}"}`;
    const [line = ""] = told(yaml, long("gammalt"), long("nytt"));
    expect(line).toContain("[-gammalt-]{+nytt+}");
    expect(line).toContain(" … ");
    expect(line.length).toBeLessThan(300);
  });
});
