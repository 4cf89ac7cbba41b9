import { diffWordsWithSpace } from "diff";

/** A stretch of a text that stayed, went or came. */
export interface TextPart {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** Longer texts are shown as wholly replaced: comparing them word by word would cost seconds. Characters. */
const longest = 40_000;

const words = new Intl.Segmenter("sv", { granularity: "word" });

/** What differs between two texts, word by word, in reading order; what is removed comes before what is put in its place. */
export function wordChanges(before: string, after: string): TextPart[] {
  if (before === after) return before === "" ? [] : [{ kind: "same", text: before }];
  const parts =
    before.length + after.length > longest
      ? undefined
      : diffWordsWithSpace(before, after, { intlSegmenter: words, timeout: 2000 });
  if (!parts) {
    return [
      { kind: "removed" as const, text: before },
      { kind: "added" as const, text: after },
    ].filter(({ text }) => text !== "");
  }
  return parts.map(({ value, added, removed }) => ({
    kind: added ? "added" : removed ? "removed" : "same",
    text: value,
  }));
}
