import { describe, expect, test } from "vitest";
import { contentHash } from "../../src/catalogue/content-hash.ts";
import approvalNotBound from "../../src/rules/approval-not-bound.ts";
import approvalOfAnotherText from "../../src/rules/approval-of-another-text.ts";
import { catalogueOf, findingsOf, type Files } from "./findings-of.ts";

const file = "internal/rules/r01.yaml";
const example = contentHash([...catalogueOf({ [file]: "status: active\n" }).rules.values()][0]!);
const files = (hash: string | undefined, status: string): Files => ({
  [file]: `status: ${status}\napprovals:\n  - { by: person-01, role: editor, at: 2026-09-01${hash ? `, content_hash: "${hash}"` : ""} }\n`,
});

describe("KV640 and KV641: whether an approval is of the text that stands there", () => {
  test.for([
    { because: "it carries the text's fingerprint", hash: example, status: "active", wrong: [], loose: [] },
    {
      because: "it carries another text's",
      hash: "0".repeat(32),
      status: "active",
      wrong: [`${file}:3:66 "person-01" approved another text on 2026-09-01 than the one that stands here.`],
      loose: [],
    },
    {
      because: "it carries another text's, but nobody goes by the rule yet",
      hash: "0".repeat(32),
      status: "draft",
      wrong: [],
      loose: [],
    },
    {
      because: "it carries none",
      hash: undefined,
      status: "active",
      wrong: [],
      loose: [`${file}:2:1 Nothing tells which text an approval here is of.`],
    },
    { because: "it carries none in a draft", hash: undefined, status: "draft", wrong: [], loose: [] },
  ])("when $because", ({ hash, status, wrong, loose }) => {
    expect(findingsOf(approvalOfAnotherText, files(hash, status))).toEqual(wrong);
    expect(findingsOf(approvalNotBound, files(hash, status))).toEqual(loose);
  });

  test("when two of three carry none, they are one warning", () => {
    const one = "{ by: person-01, role: editor, at: 2026-09-01 }";
    const text = `status: active\napprovals: [${one}, ${one}, { by: person-02, role: editor, at: 2026-09-01, content_hash: "${example}" }]\n`;
    expect(findingsOf(approvalNotBound, { [file]: text })).toEqual([
      `${file}:2:1 Nothing tells which text 2 approvals here are of.`,
    ]);
  });
});
