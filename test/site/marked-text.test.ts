import { describe, expect, test } from "vitest";
import { markedText } from "../../src/site/marked-text.ts";

const words = { removed: "borttaget", added: "tillagt" };
const said = (word: string) => `<span class="vh">[${word}: </span>`;
const end = '<span class="vh">] </span>';

describe("markedText(parts, words)", () => {
  test.for([
    { because: "there is nothing", parts: [], want: "" },
    { because: "nothing changed", parts: [{ kind: "same", text: "a, b" }], want: "a, b" },
    {
      because: "a word came before a comma",
      parts: [
        { kind: "added", text: "a" },
        { kind: "same", text: ", b" },
      ],
      want: `<ins>${said("tillagt")}a${end}</ins>, b`,
    },
    {
      because: "a word took another's place",
      parts: [
        { kind: "removed", text: "två" },
        { kind: "added", text: "en" },
      ],
      want: `<del>${said("borttaget")}två${end}</del> <ins>${said("tillagt")}en${end}</ins>`,
    },
    {
      because: "the text is hostile",
      parts: [{ kind: "removed", text: '<img src="x" onerror=alert(1)>&' }],
      want: `<del>${said("borttaget")}&lt;img src=&quot;x&quot; onerror=alert(1)&gt;&amp;${end}</del>`,
    },
  ] as const)("when $because", ({ parts, want }) => {
    expect(markedText(parts, words)).toBe(want);
  });

  test("marks its own words when the text is in another language", () => {
    expect(markedText([{ kind: "added", text: "one" }], words, "sv")).toBe(
      '<ins><span class="vh" lang="sv">[tillagt: </span>one<span class="vh" lang="sv">] </span></ins>',
    );
  });
});
