import { diffArrays } from "diff";
import { wordChanges, type TextPart } from "./word-changes.ts";

/** A stretch of a text by paragraphs: one that is shown, with what went and came in it, or several that stayed. */
export type ParagraphBlock =
  | { readonly kind: "paragraph"; readonly parts: readonly TextPart[] }
  | { readonly kind: "unchanged"; readonly paragraphs: readonly string[] };

/** Paragraphs that stayed are shown next to one that did not, to place it. On each side. */
const shownAround = 1;

/** Hiding less than this saves the reader nothing. Paragraphs. */
const fewestHidden = 2;

/** A text's paragraphs: what stands between blank lines. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n[^\S\n]*\n/)
    .map((one) => one.trim())
    .filter((one) => one !== "");

/**
 * What differs between two texts, paragraph by paragraph, and within a changed paragraph word by word. Long stretches
 * that stayed are put together, so that a reader may pass them by.
 *
 * @returns The whole text in reading order; a text equal to the one before is one unchanged stretch.
 */
export function paragraphChanges(before: string, after: string): ParagraphBlock[] {
  const runs = diffArrays(paragraphsOf(before), paragraphsOf(after));
  return runs.flatMap((run, i): ParagraphBlock[] => {
    if (run.added) return runs[i - 1]?.removed ? [] : run.value.map((text) => whole("added", text));
    if (run.removed) return replaced(run.value, runs[i + 1]?.added ? (runs[i + 1]?.value ?? []) : []);
    return folded(run.value, i === 0, i === runs.length - 1);
  });
}

/** Paragraphs that stand in the place of others are compared one by one, in their order. */
function replaced(old: readonly string[], now: readonly string[]): ParagraphBlock[] {
  return Array.from({ length: Math.max(old.length, now.length) }, (_, i) => ({
    kind: "paragraph",
    parts: phrases(wordChanges(old[i] ?? "", now[i] ?? "")),
  }));
}

/** Fewer words than this between two changes do not make them two. */
const fewestWords = 3;

/** Puts changes together that only a word or two stand between: a phrase replaced by another reads better than its words. */
function phrases(parts: readonly TextPart[]): TextPart[] {
  const last = parts.findLastIndex(({ kind }) => kind !== "same");
  const out: TextPart[] = [];
  let removed = "";
  let added = "";
  const flush = (): string => {
    // A space that ends both sides belongs to what follows: else it would be shown as changed.
    const space = /\s+$/.exec(removed)?.[0] ?? "";
    const isShared = space !== "" && added.endsWith(space);
    const cut = (text: string) => (isShared ? text.slice(0, -space.length) : text);
    if (cut(removed) !== "") out.push({ kind: "removed", text: cut(removed) });
    if (cut(added) !== "") out.push({ kind: "added", text: cut(added) });
    removed = added = "";
    return isShared ? space : "";
  };
  for (const [i, { kind, text }] of parts.entries()) {
    const isBetween = (removed !== "" || added !== "") && i < last && wordsIn(text) < fewestWords;
    if (kind === "removed" || (kind === "same" && isBetween)) removed += text;
    if (kind === "added" || (kind === "same" && isBetween)) added += text;
    if (kind === "same" && !isBetween) out.push({ kind, text: flush() + text });
  }
  const rest = flush();
  return rest === "" ? out : [...out, { kind: "same", text: rest }];
}

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

function folded(paragraphs: readonly string[], isFirst: boolean, isLast: boolean): ParagraphBlock[] {
  const head = isFirst ? 0 : shownAround;
  const tail = isLast ? 0 : shownAround;
  const hidden = paragraphs.slice(head, Math.max(head, paragraphs.length - tail));
  if (hidden.length < fewestHidden) return paragraphs.map((text) => whole("same", text));
  return [
    ...paragraphs.slice(0, head).map((text) => whole("same", text)),
    { kind: "unchanged", paragraphs: hidden },
    ...paragraphs.slice(head + hidden.length).map((text) => whole("same", text)),
  ];
}

const whole = (kind: TextPart["kind"], text: string): ParagraphBlock => ({
  kind: "paragraph",
  parts: [{ kind, text }],
});
