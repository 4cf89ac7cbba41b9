import type { Commit } from "../git/log.ts";
import { judgeLedger, type Evidence, type FileProof } from "./judge-ledger.ts";
import { pastOf, type Past, type Places } from "./past.ts";
import type { People } from "./people.ts";
import { readLedger, type Ledger } from "./read-ledger.ts";
import { textOfFile } from "./text-of-file.ts";

/** What the ledger and git prove of the content's approvals at a commit; or why nothing can be said. */
export type Proof =
  | { readonly known: false; readonly why: "no repository" | "shallow" | "partial" | "no commit" }
  | {
      readonly known: true;
      /** Full id of the commit. */
      readonly commit: string;
      readonly places: Places;
      /** Who stands behind accounts and addresses, as of the commit. */
      readonly people: People;
      /** Lines in the ledger. */
      readonly lines: number;
      /** By path below the content folder. A file that no line names is not there. */
      readonly files: ReadonlyMap<string, FileProof>;
      /** Where the chain of lines does not hold; nothing from that line on counts. */
      readonly broken: Ledger["broken"];
    };

/** Why nothing can be proven, in the words of a sentence. */
export const whyUnknown = {
  "no repository": "the content lies in no git repository",
  shallow: "the clone is shallow, and what is older is not there (git fetch --unshallow)",
  partial: "the clone lacks some of what history holds (git fetch --refetch)",
  "no commit": "there is no such commit",
} as const;

/** A repository's past with its ledger: what all judging begins with. */
export interface Opened {
  readonly past: Past;
  readonly ledger: Ledger;
  readonly textOf: Evidence["textOf"];
}

/**
 * @param commits A whole history, newest first.
 * @param blobs Bytes by blob: of governing files through all of it, and of every text that may be compared.
 */
export function openPast(
  commits: readonly Commit[],
  places: Places,
  blobs: ReadonlyMap<string, Uint8Array>,
): Opened {
  const past = pastOf(commits, places, blobs);
  const versions = past.line
    .filter(({ commit }) =>
      commit.changes.some(({ path, oldPath }) => path === places.ledger || oldPath === places.ledger),
    )
    .map((step) => ({ step, text: past.text(past.blobAt(places.ledger, step.index)) }));
  const known = new Map<string, string>();
  const textOf: Evidence["textOf"] = (path, blob) => {
    const bytes = blob === undefined ? undefined : blobs.get(blob);
    if (blob === undefined || bytes === undefined) return blob;
    const key = `${path.slice(path.lastIndexOf("."))} ${blob}`;
    const text = known.get(key) ?? textOfFile(path, bytes);
    known.set(key, text);
    return text;
  };
  return { past, ledger: readLedger(versions), textOf };
}

/** What is proven. Pure: what was read from git, and what checking the signatures came to, are given. */
export function proofOf(
  { past, ledger, textOf }: Opened,
  signature: Evidence["signature"],
): Extract<Proof, { known: true }> {
  const { places, line } = past;
  const judged = judgeLedger(past, ledger, { textOf, signature });
  return {
    known: true,
    commit: line.at(-1)?.commit.id ?? "",
    places,
    people: past.peopleAt(line.length - 1),
    lines: ledger.entries.length,
    files: new Map(Array.from(judged, ([path, proof]) => [path.slice(places.content.length), proof])),
    broken: ledger.broken,
  };
}
