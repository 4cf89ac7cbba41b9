import type { Entry } from "../catalogue/catalogue.ts";
import { contentHash } from "../catalogue/content-hash.ts";
import { peopleNeeded } from "../rules/approvals/people-needed.ts";
import { filesOf } from "./files-of.ts";
import type { Proven, Reason } from "./judge-ledger.ts";
import { provenOf } from "./proven-of.ts";
import type { Proof } from "./proof.ts";
import { textOfFile } from "./text-of-file.ts";

/** How sure an approval is; see docs/approvals.md. */
export type Level = "signed" | "registered" | "claimed" | "missing" | "unknown";

/** How a record's text as it stands is approved. */
export interface Standing {
  /** The level that as many people as it takes have reached, or the highest that anybody has. */
  readonly level: Level;
  /** Different people that the record takes; 0 when it takes none. */
  readonly needed: number;
  /** Approvals that are proven, one a person. */
  readonly proven: readonly Proven[];
  /** Whether as many people as it takes are proven. */
  readonly isProven: boolean;
  /** Each of the record's own approvals, in their order. */
  readonly claims: readonly Claim[];
  /** Why proof is lacking; empty when it is not, or cannot be known. */
  readonly reasons: readonly Reason[];
}

/** One entry of a record's `approvals`. */
export interface Claim {
  readonly by: string;
  readonly role: string;
  readonly at: string;
  readonly level: Exclude<Level, "missing"> | "void";
}

/**
 * @param texts Text of every file as it stands, by its path as the author knows it.
 * @param below Path of a file below the content folder, from its path as the author knows it.
 */
export function standingOf(
  entry: Entry,
  proof: Proof,
  texts: ReadonlyMap<string, string>,
  below: (file: string) => string,
): Standing {
  const needed = peopleNeeded(entry);
  // Reading each file again takes as long as reading the content, so only where there is proof to hold against it.
  const files = () =>
    filesOf(entry).map((file) => {
      const path = below(file);
      return { path, text: textOfFile(path, Buffer.from(texts.get(file) ?? "")) };
    });
  const { proven, weakest, reasons } = proof.known
    ? provenOf(proof, files(), needed)
    : { proven: [], weakest: { signed: 0, all: 0 }, reasons: [] };
  const claims = claimsOf(entry, proof, proven);
  const wanted = Math.max(needed, 1);
  const isProven = weakest.all >= needed;
  const holds = claims.some(({ level }) => level !== "void");
  const level = !proof.known
    ? "unknown"
    : weakest.signed >= wanted
      ? "signed"
      : weakest.all >= wanted
        ? "registered"
        : holds
          ? "claimed"
          : "missing";
  return { level, needed, proven, isProven, claims, reasons: isProven ? [] : reasons };
}

function claimsOf(entry: Entry, proof: Proof, proven: readonly Proven[]): Claim[] {
  if (!("approvals" in entry.data)) return [];
  const hash = contentHash(entry);
  return entry.data.approvals.map(({ by, role, at, content_hash }) => {
    const isVoid = content_hash !== undefined && content_hash !== hash;
    const found = proven.find(({ person }) => person === by)?.level;
    return { by, role, at, level: isVoid ? "void" : (found ?? (proof.known ? "claimed" : "unknown")) };
  });
}
