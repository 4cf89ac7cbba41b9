import { describe, expect, test } from "vitest";
import replyTextTwice from "../../src/rules/reply-text-twice.ts";
import reviewTriggered from "../../src/rules/review-triggered.ts";
import shortCodeTwice from "../../src/rules/short-code-twice.ts";
import unneededEnglish from "../../src/rules/unneeded-english.ts";
import { findingsOf } from "./findings-of.ts";

const file = "internal/templates/a.yaml";

describe("KV205", () => {
  const code = (more = "") => `short_code: data\n${more}`;
  test.for([
    { because: "there is one", files: { a: code() }, want: [] },
    { because: "codes differ", files: { a: code(), b: "short_code: dm\n" }, want: [] },
    { because: "two are alike: the later is told", files: { a: code(), b: code() }, want: ["b", "a"] },
    {
      because: "the later is retired: the code stays its own",
      files: { a: code(), b: code("status: retired\n") },
      want: ["a", "b"],
    },
    {
      because: "the earlier is retired",
      files: { a: code("status: retired\n"), b: code() },
      want: ["b", "a"],
    },
  ])("when $because", ({ files, want: [told, owner] }) => {
    const byPath = Object.fromEntries(
      Object.entries(files).map(([id, text]) => [`internal/templates/${id}.yaml`, text]),
    );
    expect(findingsOf(shortCodeTwice, byPath)).toEqual(
      told
        ? [`internal/templates/${told}.yaml:1:13 The short code "data" already belongs to "${owner}".`]
        : [],
    );
  });
});

describe("KV530", () => {
  const of = (...variants: string[]) =>
    `variants:\n${variants
      .map((variant) => {
        const [kind, length] = variant.split(" ");
        const more = length ? `, length: ${length}` : "";
        return `  - { kind: ${kind}${more}, channels: [facebook-comment], body: { sv: Hej, en: Hi } }\n`;
      })
      .join("")}`;
  test.for([
    { because: "there is one", text: of("comment"), want: [] },
    { because: "there is one of each form", text: of("comment", "dm", "email"), want: [] },
    { because: "one is short and one is long", text: of("comment short", "comment long"), want: [] },
    { because: "one alone has a length", text: of("comment long", "dm"), want: [] },
    { because: "two have no length", text: of("dm", "dm"), want: [[3, "direct message"]] },
    { because: "two have one length", text: of("dm long", "dm long"), want: [[3, "long direct message"]] },
    { because: "one of two has none", text: of("email short", "email"), want: [[3, "e-mail"]] },
    { because: "the first of two has none", text: of("email", "email short"), want: [[3, "short e-mail"]] },
    {
      because: "there are three",
      text: of("comment short", "comment long", "comment short"),
      want: [[4, "short comment"]],
    },
  ] as { because: string; text: string; want: [number, string][] }[])("when $because", ({ text, want }) => {
    expect(findingsOf(replyTextTwice, { [file]: text })).toEqual(
      want.map(
        ([line, form]) =>
          `${file}:${line}:13 The reply has two texts for a ${form}, and nothing to tell them apart.`,
      ),
    );
  });
});

describe("KV531", () => {
  const reason = "english_not_needed: { sv: Skäl, en: Reason }\n";
  const body = (text: string) =>
    `variants:\n  - kind: comment\n    channels: [facebook-comment]\n    body:\n${text}`;
  const both = body("      sv: Hej\n      en: Hi\n");
  test.for([
    { because: "there is no reason and both languages", text: both, want: [] },
    { because: "there is a reason and no English", text: body("      sv: Hej\n") + reason, want: [] },
    { because: "there is a reason and English too", text: both + reason, want: [`${file}:6:7`] },
  ])("when $because", ({ text, want }) => {
    expect(findingsOf(unneededEnglish, { [file]: text }).map((found) => found.split(" ")[0])).toEqual(want);
  });
});

describe("KV532", () => {
  const template = (triggers: string, status = "approved") =>
    `review_triggers: ${triggers}\nstatus: ${status}\nlast_reviewed_on: 2026-11-02\n`;
  const rule = (day: string) => ({ "internal/rules/r01.yaml": `effective_date: ${day}\n` });
  const tool = (day: string) => ({ "internal/tools/x.yaml": `status_date: ${day}\n` });
  const message = (what: string) =>
    `The ${what} changed on 2026-11-03, after this was last read through on 2026-11-02.`;
  test.for([
    { because: "it names nothing", text: template("{}"), files: {}, want: [] },
    { because: "the rule is not there", text: template("{ rules: [r01] }"), files: {}, want: [] },
    {
      because: "the rule changed the same day",
      text: template("{ rules: [r01] }"),
      files: rule("2026-11-02"),
      want: [],
    },
    {
      because: "the rule changed the day after",
      text: template("{ rules: [r01] }"),
      files: rule("2026-11-03"),
      want: [`${file}:1:28 ${message('rule "r01"')}`],
    },
    {
      because: "the tool changed the day after",
      text: template("{ tools: [x] }"),
      files: tool("2026-11-03"),
      want: [`${file}:1:28 ${message('AI tool "x"')}`],
    },
    {
      because: "the reply is a draft",
      text: template("{ rules: [r01] }", "draft"),
      files: rule("2026-11-03"),
      want: [],
    },
  ])("when $because", ({ text, files, want }) => {
    expect(findingsOf(reviewTriggered, { [file]: text, ...files })).toEqual(want);
  });
});
