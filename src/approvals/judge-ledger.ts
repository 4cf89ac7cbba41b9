import type { Code } from "../diagnostics/diagnostic.ts";
import type { Entry, Ledger } from "./read-ledger.ts";
import { signedText, type LedgerLine } from "./ledger-line.ts";
import { lineagesOf, type Lineage } from "./lineage.ts";
import type { Past } from "./past.ts";
import { reasonsAgainst } from "./reasons-against.ts";
import { spanOf, type FileChange, type Span } from "./span.ts";

/** An approval that counts. */
export interface Proven {
  /** The person's key. */
  readonly person: string;
  readonly role: string;
  /** ISO date. */
  readonly at: string;
  readonly level: LedgerLine["level"];
  /** The pull request; undefined for one that was signed. */
  readonly pr: number | undefined;
  /** The line of the ledger. */
  readonly line: number;
}

/** Why something does not count, as a permanent code and a sentence. */
export interface Reason {
  readonly code: Code;
  readonly text: string;
}

/** An approval that does not count. */
export interface Refused extends Reason {
  readonly person: string;
  /** The line of the ledger. */
  readonly line: number;
  /** Fingerprint of the text that it was meant for; undefined for a deletion. */
  readonly of: string | undefined;
}

/** A text that somebody has approved, as the next one of its file. */
export interface ApprovedText {
  /** Fingerprint; undefined for a deletion. */
  readonly text: string | undefined;
  /** Fingerprint of the one that it came after; undefined for a new file. */
  readonly after: string | undefined;
  /** Where it came among the file's changes: an older one like it is not meant. */
  readonly place: number;
  /** The blobs of both, as the ledger names them. */
  readonly blobs: { readonly from: string | null; readonly to: string | null };
  readonly approvals: readonly Proven[];
}

/** What the ledger proves of one file. */
export interface FileProof {
  /** Oldest first, without gaps. */
  readonly chain: readonly ApprovedText[];
  readonly refused: readonly Refused[];
}

/** What judging takes besides the past. */
export interface Evidence {
  /** Fingerprint of what is approved in a blob. */
  readonly textOf: (path: string, blob: string | undefined) => string | undefined;
  /** What checking a line's signature came to. */
  readonly signature: (entry: Entry) => "good" | "bad" | "unchecked";
}

/**
 * What the lines of the ledger prove, file by file, in the order in which they were written.
 *
 * @returns By path from the top of the repository, for each file that a line names.
 */
export function judgeLedger(
  past: Past,
  { entries }: Ledger,
  { textOf, signature }: Evidence,
): ReadonlyMap<string, FileProof> {
  const lineages = lineagesOf(past.line, past.places.content);
  const proofs = new Map<string, FileProof>();
  const seen = new Set<string>();
  for (const entry of entries) {
    const says = signedText(entry.line);
    const repeated = seen.has(says) ? [repeatedLine] : [];
    seen.add(says);
    const spans = Object.entries(entry.line.files).flatMap(([path, blobs]): Span[] => {
      if (!path.startsWith(past.places.content)) return [];
      return spansIn(lineages.named(path), path, blobs, proofs, entry, textOf);
    });
    for (const span of spans) {
      const { path } = span.lineage;
      const proof = proofs.get(path) ?? { chain: [], refused: [] };
      const against = [...repeated, ...reasonsAgainst(past, entry, span, spans, { textOf, signature })];
      proofs.set(path, against.length > 0 ? refuse(proof, entry, span, against) : accept(proof, entry, span));
    }
  }
  return proofs;
}

/** A signed line can be copied: else an old approval would come back with an old text. */
const repeatedLine: Reason = {
  code: "KV643",
  text: "The same line stands in the ledger already, and one approval counts once.",
};

/** A name may have gone from one file to another; the line means the one whose past holds its text. */
function spansIn(
  lineages: readonly Lineage[],
  path: string,
  blobs: LedgerLine["files"][string],
  proofs: ReadonlyMap<string, FileProof>,
  { line, step }: Entry,
  textOf: Evidence["textOf"],
): Span[] {
  const spans = lineages.map((lineage) => {
    const chain = proofs.get(lineage.path)?.chain ?? [];
    const readAt = line.whole === true ? step.index : undefined;
    return spanOf(lineage, textsOf(path, blobs, chain, textOf), chain, readAt, textOf);
  });
  // A file that moved away is approved under its new name, in the same line.
  const moved = lineages.some((lineage) => lineage.path !== path && lineage.path in line.files);
  const found = spans.find((span) => span.found) ?? spans.find(({ lineage }) => lineage.path === path);
  return found === undefined || (blobs.to === null && moved) ? [] : [found];
}

/** A squash may leave no trace of a blob that was looked at: then the line tells its text, and the one before did. */
function textsOf(
  path: string,
  { from, to, text }: LedgerLine["files"][string],
  chain: readonly ApprovedText[],
  textOf: Evidence["textOf"],
): FileChange {
  const told = (blob: string | null, otherwise: string | undefined): string | undefined => {
    if (blob === null) return undefined;
    const known = textOf(path, blob);
    return known === blob ? (otherwise ?? blob) : known;
  };
  const before = chain.findLast(({ blobs }) => blobs.to === from)?.text;
  return { path, from: told(from, before), to: told(to, text) };
}

function refuse(
  proof: FileProof,
  { number, line }: Entry,
  { to }: Span,
  against: readonly Reason[],
): FileProof {
  const refused = against.map((reason) => ({ ...reason, person: line.approver, line: number, of: to }));
  return { ...proof, refused: [...proof.refused, ...refused] };
}

function accept(proof: FileProof, { number, line }: Entry, { path, from, to, kind, place }: Span): FileProof {
  const { approver: person, role, at, level, pr } = line;
  const approval: Proven = { person, role, at, level, pr, line: number };
  const add = (one: ApprovedText): ApprovedText => ({ ...one, approvals: [...one.approvals, approval] });
  const moved = (one: ApprovedText): ApprovedText => ({ ...one, place });
  const { chain } = proof;
  const blobs = line.files[path] ?? { from: null, to: null };
  switch (kind) {
    // Nothing of the text was approved: only its approvals, its name or its layout changed.
    case "nothing":
      return proof;
    // Whoever has read all of it has read what each step brought.
    case "whole":
      return { ...proof, chain: [...chain.slice(0, -1), ...chain.slice(-1).map(moved)].map(add) };
    case "same":
      return { ...proof, chain: [...chain.slice(0, -1), ...chain.slice(-1).map(add)] };
    case "anew":
      return { ...proof, chain: [{ text: to, after: undefined, place, blobs, approvals: [approval] }] };
    case "next":
      return { ...proof, chain: [...chain, { text: to, after: from, place, blobs, approvals: [approval] }] };
  }
}
