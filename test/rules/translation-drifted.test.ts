import { describe, expect, test } from "vitest";
import { swedishHash } from "../../src/catalogue/swedish-hash.ts";
import rule from "../../src/rules/translation-drifted.ts";
import { catalogueOf, findingsOf } from "./findings-of.ts";

const file = "internal/faq/a.yaml";
const answer = (sv: string, en = "Yes.") => `short_answer:\n  sv: ${sv}\n  en: ${en}\n`;
const bond = (hash: string) => `translation:\n  source_hash: "${hash}"\n  translated_at: 2026-11-02\n`;
const hashOf = (text: string) => catalogueOf({ [file]: text }).faq.get("a")?.swedishHash ?? "";

describe("KV515", () => {
  const hash = hashOf(answer("Ja."));
  test.for([
    { because: "the bond is up to date", text: answer("Ja.") + bond(hash), want: [] },
    {
      because: "only the English text has changed",
      text: answer("Ja.", "Certainly.") + bond(hash),
      want: [],
    },
    { because: "only a line break has moved", text: answer(">-\n    Ja.") + bond(hash), want: [] },
    {
      because: "the Swedish text has changed",
      text: answer("Nej.") + bond(hash),
      want: [`${file}:5:16 The Swedish text has changed since the English one was translated.`],
    },
    {
      because: "a retired text has changed",
      text: `${answer("Nej.")}${bond(hash)}status: retired\n`,
      want: [],
    },
    {
      because: "nobody has noted it",
      text: answer("Ja."),
      want: [`${file}:1:1 Nothing says which Swedish text the English one translates.`],
    },
  ])("when $because", ({ text, want }) => {
    expect(findingsOf(rule, { [file]: text })).toEqual(want);
  });

  test("says nothing where there is no English, or the type notes no bond", () => {
    const files = {
      "internal/policies/a/sv.mdx": "---\ntitle: Exempel\n---\nText.\n",
      "internal/rules/r01.yaml": "title: { sv: Exempel, en: Example }\n",
    };
    expect(findingsOf(rule, files)).toEqual([]);
  });

  test("a text's bond covers its title, summary and body", () => {
    const files = {
      "internal/policies/a/sv.mdx": "---\ntitle: A\nsummary: B\n---\n\nC.\n",
      "internal/policies/a/en.mdx": `---\ntitle: A\nsummary: B\n${bond(swedishHash(undefined, "A", "B", "C."))}---\nC.\n`,
    };
    expect(findingsOf(rule, files)).toEqual([]);
  });
});
