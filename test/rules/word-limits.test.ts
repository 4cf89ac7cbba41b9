import { describe, expect, test } from "vitest";
import declarationTooLong from "../../src/rules/declaration-too-long.ts";
import policyTooLong from "../../src/rules/policy-too-long.ts";
import summaryTooLong from "../../src/rules/summary-too-long.ts";
import { findingsOf } from "./findings-of.ts";

const words = (n: number) => "å ".repeat(n).trim();

describe("KV516: a policy's words", () => {
  const policy = (n: number, status = "approved") =>
    `---\nstatus: ${status}\n---\n\n## ${words(1)}\n\n${words(n - 1)}\n`;
  test.for([
    { because: "there are none", sv: "---\nstatus: approved\n---\n", want: [] },
    { because: "they fill two pages", sv: policy(900), want: [] },
    {
      because: "there is one more",
      sv: policy(901),
      want: [
        "internal/policies/a/sv.mdx:1:1 The Swedish text is 901 words long. A policy is at most 900 words.",
      ],
    },
    { because: "the policy is retired", sv: policy(901, "retired"), want: [] },
  ])("when $because", ({ sv, want }) => {
    expect(findingsOf(policyTooLong, { "internal/policies/a/sv.mdx": sv })).toEqual(want);
  });
});

describe("KV517: a declaration's words", () => {
  // The schema's examples of the other fields, as the filled record has them: 23 words in Swedish.
  const own = 23;
  const declaration = (n: number, status = "approved") =>
    `data_sources:\n${Array.from({ length: n - own }, () => "  - sv: å\n").join("")}status: ${status}\n`;
  const rule = "statement:\n  sv: ett två tre\npublic_statement:\n  sv: ett\n";
  const finding = (n: number) => [
    `internal/declarations/a.yaml:1:1 In Swedish, with the rules and tools that it lists, it is ${n} words long. One page holds 420.`,
  ];
  test.for([
    { because: "they fill the page", n: 420, more: {}, want: [] },
    { because: "there is one more", n: 421, more: {}, want: finding(421) },
    { because: "it is retired", n: 421, status: "retired", more: {}, want: [] },
    {
      because: "a rule says less to the public",
      n: 420,
      more: { "internal/rules/r01.yaml": rule },
      want: finding(421),
    },
    {
      because: "a rule says nothing to the public",
      n: 420,
      more: { "internal/rules/r02.yaml": "statement:\n  sv: ett två tre\n" },
      want: finding(423),
    },
    {
      because: "a tool has a name of two words",
      n: 420,
      more: { "internal/tools/example.yaml": "name: Skriv Stöd\n" },
      want: finding(422),
    },
  ])("when $because", ({ n, status, more, want }) => {
    const files = { "internal/declarations/a.yaml": declaration(n, status), ...more };
    expect(findingsOf(declarationTooLong, files)).toEqual(want);
  });

  test("counts each language, and neither earlier versions nor the reason for the change", () => {
    const yaml = `purpose:\n  sv: ett\n  en: one\n${declaration(402)}history:
  - version: 1
    date: 2026-01-01
    summary: { sv: ${words(90)} }
change_summary: { sv: ${words(90)} }
labels: { sv: ${words(1)}, en: ${words(149)} }
protection: { sv: ${words(1)}, en: ${words(149)} }
training: { sv: ${words(1)}, en: ${words(149)} }
`;
    expect(findingsOf(declarationTooLong, { "internal/declarations/a.yaml": yaml })).toEqual([
      expect.stringMatching(/^internal\/declarations\/a\.yaml:1:1 In English, .* it is 4\d\d words long/),
    ]);
  });
});

describe("KV519: the words of a post's summary", () => {
  const finding = "summary is 151 words long. The short tier holds 150.";
  test.for([
    { because: "Swedish has 150", sv: 150, en: 1, want: [] },
    {
      because: "Swedish has 151",
      sv: 151,
      en: 1,
      want: [`public/how-we-work/a/sv.mdx:2:10 The Swedish ${finding}`],
    },
    { because: "English has 150", sv: 1, en: 150, want: [] },
    {
      because: "English has 151",
      sv: 1,
      en: 151,
      want: [`public/how-we-work/a/en.mdx:2:10 The English ${finding}`],
    },
  ])("when $because", ({ sv, en, want }) => {
    const files = {
      "public/how-we-work/a/sv.mdx": `---\nsummary: ${words(sv)}\n---\nText.\n`,
      "public/how-we-work/a/en.mdx": `---\nsummary: ${words(en)}\n---\nText.\n`,
    };
    expect(findingsOf(summaryTooLong, files)).toEqual(want);
  });
});
