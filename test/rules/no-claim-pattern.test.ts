import { describe, expect, test } from "vitest";
import rule from "../../src/rules/no-claim-pattern.ts";
import { findingsOf, type Files } from "./findings-of.ts";

const zone = {
  "internal/no-claim-zones/promises.yaml":
    "title: { sv: Löften }\npatterns: { sv: [lova*], en: [promise*] }\n",
};
const reply = (status: string) =>
  `status: ${status}\nvariants:\n  - kind: comment\n    channels: [email]\n    body: { sv: Vi lovar. }\n`;
const found = (at: string, word: string) => [`${at} "${word}" touches the no-claim zone "Löften".`];

describe("KV513", () => {
  test.for<{ because: string; files: Files; want: string[] }>([
    {
      because: "a draft touches it",
      files: { "internal/templates/a.yaml": reply("draft") },
      want: found("internal/templates/a.yaml:5:20", "lovar"),
    },
    {
      because: "a retired template touches it",
      files: { "internal/templates/a.yaml": reply("retired") },
      want: [],
    },
    {
      because: "a crisis answer touches it",
      files: { "internal/faq/a.yaml": "short_answer:\n  sv: Nej.\n  en: We promise.\n" },
      want: found("internal/faq/a.yaml:3:10", "promise"),
    },
    {
      because: "a retired crisis answer touches it",
      files: { "internal/faq/a.yaml": "short_answer:\n  sv: Vi lovar.\nstatus: retired\n" },
      want: [],
    },
    {
      because: "a crisis FAQ says what not to say",
      files: { "internal/faq/a.yaml": "do_not_say:\n  - sv: att vi lovar\n    en: that we promise\n" },
      want: [],
    },
    {
      because: "the word belongs to the other language",
      files: { "internal/faq/a.yaml": "short_answer:\n  sv: Vi promise.\n  en: We lova.\n" },
      want: [],
    },
  ])("when $because", ({ files, want }) => {
    expect(findingsOf(rule, { ...zone, ...files })).toEqual(want);
  });

  test("says nothing where no subject is blocked", () => {
    expect(findingsOf(rule, { "internal/templates/a.yaml": reply("approved") })).toEqual([]);
  });
});
