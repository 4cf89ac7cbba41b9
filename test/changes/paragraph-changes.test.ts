import { describe, expect, test } from "vitest";
import { paragraphChanges, paragraphsOf } from "../../src/changes/paragraph-changes.ts";

const same = (text: string) => ({ kind: "paragraph", parts: [{ kind: "same", text }] });
const text = (...paragraphs: string[]) => paragraphs.join("\n\n");

describe("paragraphsOf(text)", () => {
  test.for([
    { because: "nothing", text: "", want: [] },
    { because: "one", text: "A", want: ["A"] },
    { because: "several blank lines, with spaces", text: "A\n \n\n\nB\nC\n", want: ["A", "B\nC"] },
  ])("of $because", ({ text, want }) => {
    expect(paragraphsOf(text)).toEqual(want);
  });
});

describe("paragraphChanges(before, after)", () => {
  test.for([
    { because: "two empty texts", before: "", after: "", want: [] },
    {
      because: "a text that came",
      before: "",
      after: "A",
      want: [{ kind: "paragraph", parts: [{ kind: "added", text: "A" }] }],
    },
    {
      because: "a text that went",
      before: "A",
      after: "",
      want: [{ kind: "paragraph", parts: [{ kind: "removed", text: "A" }] }],
    },
    {
      because: "a word in a paragraph",
      before: text("A", "Sparas i en dag."),
      after: text("A", "Sparas i sju dag."),
      want: [
        same("A"),
        {
          kind: "paragraph",
          parts: [
            { kind: "same", text: "Sparas i " },
            { kind: "removed", text: "en" },
            { kind: "added", text: "sju" },
            { kind: "same", text: " dag." },
          ],
        },
      ],
    },
    {
      because: "a phrase for another: what little stayed within it goes with it",
      before: "Texten raderas när bilden är klar. Du äger den.",
      after: "Texten sparas i en månad när bilden är gjord. Du äger den.",
      want: [
        {
          kind: "paragraph",
          parts: [
            { kind: "same", text: "Texten " },
            { kind: "removed", text: "raderas" },
            { kind: "added", text: "sparas i en månad" },
            { kind: "same", text: " när bilden är " },
            { kind: "removed", text: "klar" },
            { kind: "added", text: "gjord" },
            { kind: "same", text: ". Du äger den." },
          ],
        },
      ],
    },
    {
      because: "two words between two changes",
      before: "Vi raderar dina texter genast.",
      after: "Vi sparar dina texter länge.",
      want: [
        {
          kind: "paragraph",
          parts: [
            { kind: "same", text: "Vi " },
            { kind: "removed", text: "raderar dina texter genast" },
            { kind: "added", text: "sparar dina texter länge" },
            { kind: "same", text: "." },
          ],
        },
      ],
    },
    {
      because: "a paragraph more",
      before: text("A", "C"),
      after: text("A", "B", "C"),
      want: [same("A"), { kind: "paragraph", parts: [{ kind: "added", text: "B" }] }, same("C")],
    },
    {
      because: "a long stretch before, between and after: a neighbour of a change is shown, the rest folds",
      before: text("A", "B", "C", "X", "D", "E", "F", "G", "Y", "H", "I", "J"),
      after: text("A", "B", "C", "D", "E", "F", "G", "H", "I", "J"),
      want: [
        { kind: "unchanged", paragraphs: ["A", "B"] },
        same("C"),
        { kind: "paragraph", parts: [{ kind: "removed", text: "X" }] },
        same("D"),
        { kind: "unchanged", paragraphs: ["E", "F"] },
        same("G"),
        { kind: "paragraph", parts: [{ kind: "removed", text: "Y" }] },
        same("H"),
        { kind: "unchanged", paragraphs: ["I", "J"] },
      ],
    },
    {
      because: "a single hidden paragraph is not worth folding",
      before: text("A", "B", "X"),
      after: text("A", "B"),
      want: [same("A"), same("B"), { kind: "paragraph", parts: [{ kind: "removed", text: "X" }] }],
    },
    {
      because: "nothing differs",
      before: text("A", "B"),
      after: text("A", "B"),
      want: [{ kind: "unchanged", paragraphs: ["A", "B"] }],
    },
  ])("$because", ({ before, after, want }) => {
    expect(paragraphChanges(before, after)).toEqual(want);
  });

  test("keeps every paragraph of both texts, each in its order", () => {
    const before = text("A", "B b", "C", "D", "E");
    const after = text("A", "B c", "D", "E", "F");
    const blocks = paragraphChanges(before, after);
    const side = (wanted: "removed" | "added") =>
      blocks.flatMap((block) =>
        block.kind === "unchanged"
          ? block.paragraphs
          : block.parts
              .filter(({ kind }) => kind === "same" || kind === wanted)
              .map((part) => part.text)
              .join("") || [],
      );
    expect(side("removed")).toEqual(paragraphsOf(before));
    expect(side("added")).toEqual(paragraphsOf(after));
  });
});
