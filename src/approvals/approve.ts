import { allEntries, type Catalogue, type Entry } from "../catalogue/catalogue.ts";
import { contentHash } from "../catalogue/content-hash.ts";
import { contentTypes } from "../content-types/index.ts";
import { blobId } from "../git/blobs.ts";
import { holdsRole } from "../rules/approvals/holds-role.ts";
import { authorsSince, type AuthorsSince } from "./authors-since.ts";
import { filesOf } from "./files-of.ts";
import type { LedgerLine } from "./ledger-line.ts";
import { mayApprove } from "./past.ts";
import type { Opened } from "./proof.ts";
import type { FileProof } from "./judge-ledger.ts";
import { textOfFile } from "./text-of-file.ts";
import { writeApprovalIntoFile } from "./write-approval-into-file.ts";

/** Who approves, in which role and when. */
export interface Approver {
  readonly person: string;
  readonly role: string;
  /** ISO date. */
  readonly at: string;
}

export interface Approving extends Approver {
  /** Records by any of their files, as the author knows them. */
  readonly files: readonly string[];
  readonly catalogue: Catalogue;
  /** The repository's past, and what is proven so far; undefined outside a repository. */
  readonly past: (Opened & { readonly proofs: ReadonlyMap<string, FileProof> }) | undefined;
  /** Whoever sits at this machine, as git knows them: author of what is not committed yet. */
  readonly self: AuthorsSince["self"];
  /** Path of a file from the top of the repository, from its path as the author knows it. */
  readonly pathOf: (file: string) => string;
  /** Whether the approver has read all of it, not only what changed since the last approval. */
  readonly whole: boolean;
  /** Whether the line is to be signed: then everyone counts who ever wrote in a text that the ledger does not know. */
  readonly signs: boolean;
  /** Whether the records get the approval too. */
  readonly records: boolean;
}

/** What approving comes to. */
export interface Approved {
  /** Files to write, by path as the author knows it. */
  readonly writes: ReadonlyMap<string, string>;
  /** Lines for the ledger, to be signed. */
  readonly lines: readonly Omit<LedgerLine, "prev" | "signature">[];
  /** Why nothing is approved, a sentence each. When there is one, there are no writes. */
  readonly refused: readonly string[];
}

/** Plans an approval of records as they stand. Pure; the command writes and signs. */
export function approve(approving: Approving): Approved {
  const entries = [...allEntries(approving.catalogue)];
  const named = approving.files.map((file) => ({
    file,
    entry: entries.find((entry) => filesOf(entry).includes(file)),
  }));
  const unknown = named
    .filter(({ entry }) => entry === undefined)
    .map(({ file }) => `No record could be read from "${file}".`);
  const records = [...new Set(named.flatMap(({ entry }) => entry ?? []))];
  const each = records.map((entry) => approveOne(approving, entry));
  const refused = [...unknown, ...each.flatMap((one) => one.refused)];
  if (refused.length > 0) return { writes: new Map(), lines: [], refused };
  return {
    writes: new Map(each.flatMap(({ writes }) => [...writes])),
    lines: each.flatMap(({ lines }) => lines),
    refused,
  };
}

function approveOne(approving: Approving, entry: Entry): Approved {
  const { catalogue, person: by, role, at } = approving;
  const { file } = entry;
  const refuse = (refused: string): Approved => ({ writes: new Map(), lines: [], refused: [refused] });
  const texts = new Map(filesOf(entry).map((name) => [name, catalogue.texts.get(name) ?? ""]));
  const approval = { by, role, at, contentHash: contentHash(entry) };
  const written = writeApprovalIntoFile(file, texts.get(file) ?? "", approval);
  if (written === undefined) return refuse(`"${file}" has no field "approvals", so nobody approves it.`);
  const without = withoutRight(approving, entry);
  if (without !== undefined) return refuse(without);

  const { lines, authors } = linesFor(
    approving,
    approving.records ? new Map([...texts, [file, written]]) : texts,
  );
  if (authors.has(by)) return refuse(`"${by}" wrote part of "${file}", and nobody approves their own.`);
  return { writes: new Map(approving.records ? [[file, written]] : []), lines, refused: [] };
}

function withoutRight({ catalogue, person, role: id, at }: Approving, entry: Entry): string | undefined {
  const role = catalogue.roles.get(id)?.data;
  if (role === undefined) return `There is no role "${id}".`;
  if (!holdsRole(role, person, at)) return `"${person}" did not hold the role "${id}" on ${at}.`;
  const { en } = contentTypes[entry.type].label;
  return mayApprove(role, entry.type) ? undefined : `The role "${id}" may not approve a ${en}.`;
}

/** The ledger's line of a record's files, and everyone who wrote what it approves. */
function linesFor(
  { past, self, pathOf, person: approver, role, at, whole: asked, signs }: Approving,
  texts: ReadonlyMap<string, string>,
): { lines: Approved["lines"]; authors: ReadonlySet<string> } {
  if (past === undefined) return { lines: [], authors: new Set() };
  const files = Array.from(texts, ([file, text]) => {
    const path = pathOf(file);
    const bytes = Buffer.from(text);
    const chain = past.proofs.get(path.slice(past.past.places.content.length))?.chain ?? [];
    const last = chain.at(-1);
    const now = textOfFile(path, bytes);
    // A second person approves the same change as the first.
    const from = last?.text === now ? last.blobs.from : (last?.blobs.to ?? null);
    return { path, now, chain, from, to: blobId(bytes) };
  });
  // Where the approval begins at nothing, all of the text is what is approved.
  const whole = asked || files.some(({ from }) => from === null);
  const authors = new Set(
    files.flatMap((file) => authorsSince(past, { ...file, whole: asked || (whole && signs), self })),
  );
  const line = {
    v: 1 as const,
    files: Object.fromEntries(
      files.map(({ path, from, to, now: text }) => [path, { from: whole ? null : from, to, text }]),
    ),
    authors: [...authors].sort(),
    approver,
    role,
    at,
    level: "signed" as const,
    ...(whole && { whole }),
  };
  return { lines: [line], authors };
}
