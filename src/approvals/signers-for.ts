import type { LedgerLine } from "./ledger-line.ts";
import type { Opened } from "./proof.ts";

/** A signed line, and the keys that counted before the change that it approves. */
export interface SignedLine {
  /** In the ledger, from 1. */
  readonly number: number;
  readonly line: LedgerLine;
  /** Text of `allowed_signers`. */
  readonly signers: string;
}

/**
 * The signed lines of a ledger. Keys are read from before the line was written and before any file of it changed:
 * nobody brings their own key.
 */
export function signersFor({ past, ledger }: Opened): SignedLine[] {
  const { signers } = past.places;
  return ledger.entries
    .filter(({ line }) => line.level === "signed")
    .map(({ number, line, step }) => {
      const blobs = new Set(Object.values(line.files).map(({ to }) => to));
      const first = past.line.find(({ commit }) =>
        commit.changes.some(({ to, path }) => path in line.files && to !== undefined && blobs.has(to)),
      );
      const changed = line.whole === true ? step.index : Math.min(first?.index ?? step.index, step.index);
      return { number, line, signers: past.text(past.blobAt(signers, changed - 1)) ?? "" };
    });
}
