import { hashOfLine, ledgerLine, linesOf, type LedgerLine } from "./ledger-line.ts";
import type { Step } from "./main-line-steps.ts";

/** A line of the ledger with where it came from. */
export interface Entry {
  /** In the file, from 1. */
  readonly number: number;
  readonly line: LedgerLine;
  /** The step of the branch that brought it in. */
  readonly step: Step;
}

export interface Ledger {
  readonly entries: readonly Entry[];
  /** Where the chain of lines does not hold. Nothing from that line on counts. */
  readonly broken: { readonly number: number; readonly why: string } | undefined;
}

/**
 * The ledger through its history: which line came with which commit, and whether lines were only ever added.
 *
 * @param versions Its text after each step that changed it, oldest first; undefined where it was deleted.
 */
export function readLedger(
  versions: readonly { readonly step: Step; readonly text: string | undefined }[],
): Ledger {
  const steps: Step[] = [];
  let kept: readonly string[] = [];
  let changed = -1;
  for (const { step, text } of versions) {
    const lines = linesOf(text ?? "");
    changed = kept.findIndex((line, i) => line !== lines[i]);
    // One that was changed by mistake and put back again is whole again.
    if (changed !== -1) continue;
    for (let i = kept.length; i < lines.length; i++) steps.push(step);
    kept = lines;
  }
  if (changed === -1) return chain(kept, steps);
  const why = "A line that was there has been changed or taken out.";
  const before = chain(kept.slice(0, changed), steps);
  return { entries: before.entries, broken: before.broken ?? { number: changed + 1, why } };
}

/** Lines up to the first that cannot be read or does not follow the one before. */
function chain(lines: readonly string[], steps: readonly Step[]): Ledger {
  const entries: Entry[] = [];
  for (const [i, text] of lines.entries()) {
    const line = parse(text);
    const previous = lines[i - 1];
    const expected = previous === undefined ? null : hashOfLine(previous);
    const step = steps[i];
    const broken = (why: string) => ({ entries, broken: { number: i + 1, why } });
    if (line === undefined || step === undefined) return broken("The line cannot be read.");
    if (line.prev !== expected) return broken("The line does not follow the one before it.");
    entries.push({ number: i + 1, line, step });
  }
  return { entries, broken: undefined };
}

function parse(text: string): LedgerLine | undefined {
  try {
    return ledgerLine.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
