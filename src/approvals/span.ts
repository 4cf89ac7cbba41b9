import type { ApprovedText } from "./judge-ledger.ts";
import type { Lineage, Version } from "./lineage.ts";

/** A file's change as a line of the ledger tells it: fingerprints, undefined where there is no file. */
export interface FileChange {
  readonly path: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** The part of a file's past that a line of the ledger approves. */
export interface Span extends FileChange {
  readonly lineage: Lineage;
  /**
   * How it continues what was approved before: the next text of the chain, one more approval of the same change, the
   * whole of the last text, the whole of another text, or no text at all.
   */
  readonly kind: "next" | "same" | "whole" | "anew" | "nothing";
  /** Whether the text came to the branch after what was approved before. */
  readonly found: boolean;
  /** Where it came, among the file's changes; -1 when it did not. */
  readonly place: number;
  /** Whether it begins where the last approved text ended. */
  readonly follows: boolean;
  /** Whether the text was approved before, and another one after it. */
  readonly repeats: boolean;
  /** Changes from the one text to the other; for a whole text, all there were until it was there. */
  readonly versions: readonly Version[];
}

/**
 * @param chain What has been approved of the file so far.
 * @param readAt Where on the line the approver has read the whole text; undefined for a change.
 */
export function spanOf(
  lineage: Lineage,
  change: FileChange,
  chain: readonly ApprovedText[],
  readAt: number | undefined,
  textOf: (path: string, blob: string | undefined) => string | undefined,
): Span {
  const { from, to } = change;
  const texts = lineage.versions.map(({ path, to: blob }) => textOf(path, blob));
  const last = chain.at(-1);
  const span = (kind: Span["kind"], begin: number, end: number, follows = true): Span => ({
    ...change,
    lineage,
    kind,
    found: end !== -1,
    place: end,
    follows,
    repeats: last?.text !== to && chain.some(({ text }) => text === to),
    versions: lineage.versions.slice(begin + 1, end + 1),
  });

  if (readAt !== undefined) {
    // What stood there then, not the same text when it came back later; or one that was still to come.
    const then = texts.findLastIndex((text, i) => text === to && (lineage.versions[i]?.index ?? 0) <= readAt);
    return span(last?.text === to ? "whole" : "anew", -1, then === -1 ? texts.indexOf(to) : then);
  }
  if (from === to) return span("nothing", -1, -1);
  const begin = last?.place ?? -1;
  if (last && last.text === to && last.after === from) return span("same", chain.at(-2)?.place ?? -1, begin);
  const end = texts.findIndex(
    (text, i) => i > begin && text === to && lineage.versions[i]?.path === change.path,
  );
  return span("next", begin, end, from === last?.text);
}
