import { describe, expect, test } from "vitest";
import rule from "../../src/rules/english-missing.ts";
import { findingsOf } from "./findings-of.ts";

describe("KV514", () => {
  test.for([
    { because: "there is no content", files: {}, want: [] },
    {
      because: "a draft lacks it",
      files: { "internal/faq/a.yaml": "question: { sv: Va? }\nstatus: draft\n" },
      want: [],
    },
    {
      because: "wordings lack it",
      files: { "internal/faq/a.yaml": "status: approved\nasked_as:\n  sv:\n    - va\n" },
      want: ['internal/faq/a.yaml:2:1 "asked_as" has no English text.'],
    },
    {
      because: "a type has no status",
      files: { "internal/roles/a.yaml": "title:\n  sv: redaktör\n" },
      want: ['internal/roles/a.yaml:1:1 "title" has no English text.'],
    },
    {
      because: "a reply is not needed in English, but its title is",
      files: {
        "internal/templates/a.yaml": `title: { sv: Va? }
english_not_needed: { sv: Skäl, en: Reason }
status: approved
variants:
  - { kind: comment, channels: [facebook-comment], body: { sv: Ja. } }
`,
      },
      want: ['internal/templates/a.yaml:1:1 "title" has no English text.'],
    },
    {
      because: "a reply has no reason to lack it",
      files: {
        "internal/templates/a.yaml": `status: approved
variants:
  - { kind: comment, channels: [facebook-comment], body: { sv: Ja. } }
`,
      },
      want: ['internal/templates/a.yaml:3:52 "body" has no English text.'],
    },
    {
      because: "a draft policy has no translation",
      files: { "internal/policies/a/sv.mdx": "---\nstatus: draft\n---\nText.\n" },
      want: [],
    },
    {
      because: "the translation is there but cannot be read",
      files: {
        "internal/policies/a/sv.mdx": "---\nstatus: approved\n---\nText.\n",
        "internal/policies/a/en.mdx": "---\ntitle: [\n---\nText.\n",
      },
      want: [],
      unreadable: true,
    },
  ])("when $because", ({ files, want, unreadable = false }) => {
    expect(findingsOf(rule, files, { unreadable })).toEqual(want);
  });
});
