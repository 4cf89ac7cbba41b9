import { resolveCommit } from "../git/repository.ts";
import { noHistory, type History } from "./history.ts";
import { findPlace, historyAt, readUncommitted } from "./read-history.ts";

/**
 * Reads a folder's history again and again, for who shows it while it is written. All of it is read only when there is a new
 * commit; otherwise what is uncommitted is asked for.
 *
 * @returns A function that gives the history as it stands: the same but for `uncommitted` while `headId` is the same.
 */
export function followHistory(folder: string): () => Promise<History> {
  const place = findPlace(folder);
  let known: History | undefined;
  return async () => {
    const found = await place;
    if (!found) return noHistory;
    const [head, uncommitted] = await Promise.all([
      resolveCommit(found.repository, "HEAD"),
      readUncommitted(found),
    ]);
    if (!known || known.headId !== head) known = await historyAt(found, "HEAD");
    return { ...known, uncommitted };
  };
}
