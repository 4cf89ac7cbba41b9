import { relative, resolve } from "node:path";
import { buildCatalogue, type Loaded, type Memory } from "../catalogue/build.ts";
import { readContent } from "../catalogue/read.ts";
import type { SourceFile } from "../catalogue/source-file.ts";
import { contentAt } from "../git/content-at.ts";
import { mergeBase, openRepository, resolveCommit, type Repository } from "../git/repository.ts";

/** What two states to compare, as the command's options name them. */
export interface Wanted {
  /** The content folder, in the work tree. */
  readonly content: string;
  /** A ref. Without one: `origin/main`, else `main`. */
  readonly base?: string | undefined;
  /** A ref; without one the work tree as it stands. */
  readonly head?: string | undefined;
}

/** Both states, read. */
export interface OpenSides {
  readonly before: Loaded;
  readonly after: Loaded;
  /** Full id of the commit that the change is compared with. */
  readonly base: string;
  /** Full id of the head; undefined for the work tree. */
  readonly head?: string | undefined;
}

/** Why there is nothing to compare: what was asked for is not there. */
export interface CannotOpen {
  /** `usage`: no such ref. `history`: the repository does not tell where the change began. */
  readonly kind: "usage" | "history";
  readonly message: string;
}

/**
 * Reads the state before a change and the state after it. Before is where the two lines of work parted, not where the
 * base has got to since: what others have brought in meanwhile is no part of the change.
 */
export async function openSides({ content: named, base, head }: Wanted): Promise<OpenSides | CannotOpen> {
  const content = named.replace(/(?<=[^/])\/+$/, "");
  // The content folder may lie in a repository of its own. With two refs it need not be there now.
  const within = await openRepository(content);
  const repository = within ?? (await openRepository("."));
  if (!repository) return { kind: "history", message: "There is no git repository here." };
  const headId = await resolveCommit(repository, head ?? "HEAD");
  if (!headId) {
    return head === undefined
      ? { kind: "history", message: "The repository has no commit yet to compare with." }
      : { kind: "usage", message: `There is no commit "${head}".` };
  }
  const baseId = await baseCommit(repository, base);
  if (!baseId)
    return { kind: "usage", message: `There is no commit "${base ?? "main"}". Name one with --base.` };
  const parted = await mergeBase(repository, baseId, headId);
  if (!parted) {
    const why = repository.shallow ? " The clone is shallow: fetch its whole history." : "";
    return {
      kind: "history",
      message: `"${base ?? "main"}" and "${head ?? "HEAD"}" have nothing in common.${why}`,
    };
  }
  const { root = "" } = repository;
  const folder = within
    ? within.prefix.replace(/\/$/, "")
    : relative(root, resolve(root, repository.prefix, content));
  const [old, now] = await Promise.all([
    contentAt(repository, parted, folder),
    head === undefined ? readContent(content) : contentAt(repository, headId, folder),
  ]);
  return { ...loaded(old, now, content), base: parted, head: head === undefined ? undefined : headId };
}

/** The ref that was asked for, or the main line, there or here. */
async function baseCommit(repository: Repository, base: string | undefined): Promise<string | undefined> {
  if (base !== undefined) return resolveCommit(repository, base);
  return (await resolveCommit(repository, "origin/main")) ?? resolveCommit(repository, "main");
}

/** One memory for both: a file that is the same on both sides is parsed once. */
function loaded(
  old: readonly SourceFile[],
  now: readonly SourceFile[],
  shownAs: string,
): Pick<OpenSides, "before" | "after"> {
  const memory: Memory = new Map();
  return { after: buildCatalogue(now, shownAs, memory), before: buildCatalogue(old, shownAs, memory) };
}
