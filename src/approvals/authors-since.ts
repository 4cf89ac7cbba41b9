import { coAuthors, type Identity } from "../git/log.ts";
import type { ApprovedText } from "./judge-ledger.ts";
import { lineagesOf, writtenBy } from "./lineage.ts";
import { personOf } from "./people.ts";
import type { Opened } from "./proof.ts";

/** A file as it stands, and what is asked of its authors. */
export interface AuthorsSince {
  /** From the top of the repository. */
  readonly path: string;
  /** Fingerprint of the text as it stands. */
  readonly now: string;
  /** What has been approved of it. */
  readonly chain: readonly ApprovedText[];
  /** Whether everyone counts who ever wrote in it. */
  readonly whole: boolean;
  /** Author of what is not committed yet. */
  readonly self: Identity | undefined;
}

/**
 * Who wrote the change that stands there: since the last approved text, or where none is known, the latest change.
 *
 * @returns Keys, or what git tells of people whom nobody has named.
 */
export function authorsSince({ past, textOf }: Opened, about: AuthorsSince): string[] {
  const { path, now, chain, whole, self } = about;
  const lineage = lineagesOf(past.line, past.places.content).of(path);
  const isSame = (name: string, a: string | undefined, b: string | undefined) =>
    textOf(name, a) === textOf(name, b);
  const texts = lineage.versions.map((version) => textOf(version.path, version.to));
  // Of a change that one person has approved already, the second looks at what the first did.
  const last = chain.at(-1)?.text === now ? chain.at(-2) : chain.at(-1);
  const isUncommitted = texts.at(-1) !== now;
  const latest = lineage.versions.findLastIndex((version) => !isSame(version.path, version.from, version.to));
  const begin = whole ? 0 : last ? texts.lastIndexOf(last.text) + 1 : isUncommitted ? texts.length : latest;
  const names = lineage.versions
    .slice(Math.max(begin, 0))
    .flatMap((version) => writtenBy(lineage, version, isSame))
    .flatMap((commit) => [commit.author, ...coAuthors(commit)]);
  const people = past.peopleAt(past.line.length - 1);
  const all = isUncommitted && self ? [...names, self] : names;
  return [...new Set(all.map((identity) => personOf(people, identity)))];
}
