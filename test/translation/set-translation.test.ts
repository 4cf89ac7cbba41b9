import { describe, expect, test } from "vitest";
import { setTranslation } from "../../src/translation/set-translation.ts";

const bond = 'translation:\n  source_hash: "0123456789ab"\n  translated_at: 2026-11-22\n';

describe("setTranslation(yaml, translation)", () => {
  test.for([
    { because: "there is nothing", yaml: "", want: bond },
    { because: "there is no such field", yaml: "title: A\n", want: `title: A\n${bond}` },
    { because: "the last line has no break", yaml: "title: A", want: `title: A\n${bond}` },
    {
      because: "visibility comes last",
      yaml: "title: A\ntags:\n  - b\nvisibility: internal\n",
      want: `title: A\ntags:\n  - b\n${bond}visibility: internal\n`,
    },
    {
      because: "an older one is there",
      yaml: 'title: A\ntranslation:\n  source_hash: "ffffffffffff"\n  translated_at: 2026-01-01\ntags: []\n',
      want: `title: A\n${bond}tags: []\n`,
    },
    {
      because: "an older one stands last",
      yaml: 'title: A\ntranslation:\n  source_hash: "ffffffffffff"\n  translated_at: 2026-01-01\n',
      want: `title: A\n${bond}`,
    },
    {
      because: "an older one stands on one line, with a comment",
      yaml: "title: A\ntranslation: { source_hash: abc, translated_at: 2026-01-01 } # old\ntags: []\n",
      want: `title: A\n${bond.trimEnd()} # old\ntags: []\n`,
    },
    { because: "an older one is empty", yaml: "translation:\ntitle: A\n", want: `${bond}title: A\n` },
    {
      because: "comments and blank lines stand around",
      yaml: "# A\n\ntitle: 'A'   # name\n\ntranslation:\n  source_hash: abc\n\n# B\nvisibility: internal # C\n",
      want: `# A\n\ntitle: 'A'   # name\n\n${bond}\n# B\nvisibility: internal # C\n`,
    },
    {
      because: "a text speaks of the field",
      yaml: "body: |\n  translation: none\n  visibility: low\n\nvisibility: internal\n",
      want: `body: |\n  translation: none\n  visibility: low\n\n${bond}visibility: internal\n`,
    },
    {
      because: "lines end with CRLF",
      yaml: "title: A\r\nvisibility: internal\r\n",
      want: `title: A\r\n${bond.replaceAll("\n", "\r\n")}visibility: internal\r\n`,
    },
  ])("when $because", ({ yaml, want }) => {
    const translation = { sourceHash: "0123456789ab", translatedAt: "2026-11-22" };
    expect(setTranslation(yaml, translation)).toBe(want);
    expect(setTranslation(want, translation)).toBe(want);
  });
});
