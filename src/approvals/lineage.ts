import { place } from "../catalogue/place.ts";
import type { Commit, FileChange } from "../git/log.ts";
import type { Step } from "./main-line-steps.ts";

/** One change of a file on the line. */
export interface Version {
  /** Place of its commit on the line. */
  readonly index: number;
  /** The file's name after it; before it, where it was deleted. */
  readonly path: string;
  /** Blob before and after; undefined where there is no file. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly step: Step;
}

/** A file through its renames. */
export interface Lineage {
  /** From the top of the repository; the name it has, or had when it was deleted. */
  readonly path: string;
  readonly names: ReadonlySet<string>;
  /** Oldest first. */
  readonly versions: readonly Version[];
}

/** Every file through its renames. */
export interface Lineages {
  /** A file by the name that it has, or had when it was deleted. */
  readonly of: (path: string) => Lineage;
  /** Every file that has borne a name at some time. */
  readonly named: (path: string) => readonly Lineage[];
}

/**
 * Files' changes on the line, back through their renames. A text that moves to another type of content is another
 * text: who may approve it differs.
 *
 * @param below The content folder from the top of the repository, with a slash at its end.
 */
export function lineagesOf(line: readonly Step[], below: string): Lineages {
  const events = eventsOf(line, below);
  const known = new Map<string, Lineage>();
  const of = (path: string): Lineage => {
    const lineage = known.get(path) ?? trace(events, path);
    known.set(path, lineage);
    return lineage;
  };
  const named = (path: string): readonly Lineage[] => {
    const found = new Set([path]);
    for (const name of found)
      for (const { movedTo } of events.get(name) ?? []) if (movedTo) found.add(movedTo);
    return Array.from(found, of).filter(({ names }) => names.has(path));
  };
  return { of, named };
}

/** What happened to a name: a file under it changed, or it was given up for another. */
interface Event {
  readonly step: Step;
  readonly change?: FileChange;
  readonly movedTo?: string;
}

function eventsOf(line: readonly Step[], below: string): ReadonlyMap<string, readonly Event[]> {
  const events = new Map<string, Event[]>();
  const note = (name: string, event: Event) => {
    const there = events.get(name);
    if (there) there.push(event);
    else events.set(name, [event]);
  };
  for (const step of line) {
    for (const change of step.commit.changes) {
      const { path, oldPath, status } = change;
      if (status === "R" && oldPath !== undefined) note(oldPath, { step, movedTo: path });
      note(path, { step, change: withoutStrangers(change, below) });
    }
  }
  return events;
}

/** A move from another type of content is a new file. */
function withoutStrangers(change: FileChange, below: string): FileChange {
  const { status, path, oldPath, to } = change;
  if (status !== "R" || oldPath === undefined || typeOf(oldPath, below) === typeOf(path, below))
    return change;
  return { status: "A", path, to };
}

function trace(events: ReadonlyMap<string, readonly Event[]>, path: string): Lineage {
  const names = new Set([path]);
  const versions: Version[] = [];
  let name = path;
  let before = Infinity;
  for (;;) {
    const next = (events.get(name) ?? []).findLast(({ step }) => step.index < before);
    // A name that was given up: what bore it before is another file's past.
    if (next?.change === undefined) break;
    const { step, change } = next;
    versions.push({ index: step.index, path: name, from: change.from, to: change.to, step });
    before = step.index;
    if (change.status === "R" && change.oldPath !== undefined) {
      name = change.oldPath;
      names.add(name);
    }
  }
  return { path, names, versions: versions.toReversed() };
}

/**
 * Commits that wrote a version: itself, or of a merge those that came in with it. A merge counts as written too, be it
 * on the branch or into it, where what it made is none of theirs.
 *
 * @param isSame Whether two blobs hold the same text; a commit that changes no text is left out.
 */
export function writtenBy(
  { names, versions }: Pick<Lineage, "names" | "versions">,
  { index, step, path, from, to }: Version,
  isSame: (path: string, a: string | undefined, b: string | undefined) => boolean,
): readonly Commit[] {
  if (isSame(path, from, to)) return [];
  if (step.commit.parents.length < 2) return [step.commit];
  const known = new Set(names);
  const touching = step.merged.filter(({ changes }) => {
    const own = changes.filter((change) => known.has(change.path));
    for (const { oldPath } of own) if (oldPath !== undefined) known.add(oldPath);
    return own.some((change) => !isSame(change.path, change.from, change.to));
  });
  const plain = touching.filter(({ parents }) => parents.length < 2);
  const theirs = plain.flatMap(({ changes }) => changes).filter((change) => known.has(change.path));
  const isTheirs = (blob: string | undefined) => theirs.some((change) => isSame(path, change.to, blob));
  const wasThere = (blob: string | undefined) =>
    versions.some((version) => version.index < index && isSame(path, version.to, blob));
  const wrote = touching.filter(
    ({ parents, changes }) =>
      parents.length < 2 ||
      changes.some((change) => known.has(change.path) && !isTheirs(change.to) && !wasThere(change.to)),
  );
  return isTheirs(to) ? wrote : [...wrote, step.commit];
}

function typeOf(path: string, below: string): string | undefined {
  const where = path.startsWith(below) ? place(path.slice(below.length)) : { message: "" };
  return "type" in where ? where.type : undefined;
}
