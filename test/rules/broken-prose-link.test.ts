import { describe, expect, test } from "vitest";
import rule from "../../src/rules/broken-prose-link.ts";
import { findingsOf } from "./findings-of.ts";

describe("KV524", () => {
  const policy = "internal/policies/a/sv.mdx";
  const others = {
    "internal/rules/r05.yaml": "status: draft\n",
    "internal/roles/editor.yaml": "visibility: internal\n",
  };
  test.for([
    { because: "it is there", target: "/rules/r05/", wrong: false },
    { because: "it is there without the last slash", target: "/rules/r05", wrong: false },
    { because: "it is there in English", target: "/en/rules/r05/", wrong: false },
    { because: "it is a part of the page", target: "/rules/r05/#why", wrong: false },
    { because: "it is the list of rules", target: "/rules/", wrong: false },
    { because: "it is the text itself", target: "/policies/a/", wrong: false },
    { because: "it is a page of its own", target: "/search/", wrong: false },
    { because: "it is the page of all roles", target: "/roles/#editor", wrong: false },
    { because: "it is another site", target: "https://example.se/rules/r9/", wrong: false },
    { because: "it is an anchor", target: "#rules", wrong: false },
    { because: "there is no such rule", target: "/rules/r9/", wrong: true },
    { because: "there is no such rule in English", target: "/en/rules/r9/#why", wrong: true },
    { because: "roles have no pages of their own", target: "/roles/editor/", wrong: true },
  ])("of $target, since $because", ({ target, wrong }) => {
    const files = { ...others, [policy]: `---\ntitle: A\n---\nLäs [här](${target}).\n` };
    const want = wrong ? [`${policy}:4:5 "${target}" leads to a page that does not exist.`] : [];
    expect(findingsOf(rule, files)).toEqual(want);
  });

  test("leaves internal pages in a public text to KV518", () => {
    const text = "[a](/rules/r9/), [b](/how-we-work/gone/)\n";
    expect(findingsOf(rule, { "public/how-we-work/a/sv.mdx": `---\ntitle: A\n---\n${text}` })).toEqual([
      'public/how-we-work/a/sv.mdx:4:18 "/how-we-work/gone/" leads to a page that does not exist.',
    ]);
  });
});
