import type { LedgerLine } from "./ledger-line.ts";
import { lineagesOf } from "./lineage.ts";
import type { Opened } from "./proof.ts";

/** A signed line, and the keys that counted for it. */
export interface SignedLine {
  /** In the ledger, from 1. */
  readonly number: number;
  readonly line: LedgerLine;
  /** Texts of `allowed_signers` before the change that it approves, and before it was written: it must hold by each. */
  readonly signers: readonly string[];
}

/**
 * The signed lines of a ledger. Keys are read from before any file of the line left the text that it began at: nobody
 * brings their own key. And from before the line was written: a key that was taken away by then is nobody's.
 */
export function signersFor({ past, ledger, textOf }: Opened): SignedLine[] {
  const { content, signers } = past.places;
  const lineages = lineagesOf(past.line, content);
  // A squash may leave no trace of a blob; then the line that approved it tells its text.
  const told = new Map(
    ledger.entries.flatMap(({ line }) =>
      Object.values(line.files).map(({ to, text }) => [to, text] as const),
    ),
  );
  const firstChange = (path: string, from: string | null): number[] => {
    const known = textOf(path, from ?? undefined);
    const before = known === from ? (told.get(from ?? null) ?? known) : known;
    return lineages.named(path).flatMap(({ versions }) => {
      const left = versions.find(
        (one) => textOf(one.path, one.from) === before && textOf(one.path, one.to) !== before,
      );
      return left ? [left.index] : [];
    });
  };
  return ledger.entries
    .filter(({ line }) => line.level === "signed")
    .map(({ number, line, step }) => {
      const files = line.whole === true ? [] : Object.entries(line.files);
      const first = files.flatMap(([path, { from }]) => firstChange(path, from));
      const blobs = [Math.min(...first, step.index), step.index].map((at) => past.blobAt(signers, at - 1));
      return { number, line, signers: [...new Set(blobs)].map((blob) => past.text(blob) ?? "") };
    });
}
