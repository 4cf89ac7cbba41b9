import { describe, expect, test } from "vitest";
import type { Rule } from "../../src/rules/define-rule.ts";
import englishMissing from "../../src/rules/english-missing.ts";
import translationDrifted from "../../src/rules/translation-drifted.ts";
import unwrittenText from "../../src/rules/unwritten-text.ts";
import { findingsOf, type Files } from "./findings-of.ts";

/** In force without English, in force with an English text of another Swedish one, and English not yet written. */
const files: Files = {
  "internal/rules/r02.yaml": "statement:\n  sv: Du får skriva utkast med AI.\nstatus: active\n",
  "internal/policies/ensam/sv.mdx": "---\ntitle: Ensam\nstatus: approved\n---\n\nText.\n",
  "internal/policies/foljd/sv.mdx": "---\ntitle: Följd\nstatus: draft\n---\n\nText.\n",
  "internal/policies/foljd/en.mdx":
    '---\ntitle: REPLACE (title)\ntranslation:\n  source_hash: "0123456789ab"\n  translated_at: 2026-10-01\n---\n\nText.\n',
};

describe("a portal in Swedish alone is not asked for English", () => {
  test.for<[string, Rule, string[]]>([
    [
      "KV514",
      englishMissing,
      [
        'internal/rules/r02.yaml:1:1 "statement" has no English text.',
        "internal/policies/ensam/sv.mdx:2:1 This text has no English translation.",
      ],
    ],
    [
      "KV515",
      translationDrifted,
      [
        "internal/policies/foljd/en.mdx:4:16 The Swedish text has changed since the English one was translated.",
      ],
    ],
    ["KV671", unwrittenText, ["internal/policies/foljd/en.mdx:2:8 1 text is still to be written."]],
  ])("%s", ([, rule, want]) => {
    const sites = ["organisation: Exempelbolaget\n", "languages: [sv, en]\n", "languages: [sv]\n"];
    const found = sites.map((site) => findingsOf(rule, { ...files, "site.yaml": site }));
    expect(found).toEqual([want, want, []]);
  });
});
