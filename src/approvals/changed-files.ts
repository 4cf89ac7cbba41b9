import type { Repository } from "../git/repository.ts";
import type { LedgerLine } from "./ledger-line.ts";

/** Blobs before and after, null where there is no file, by path from the top. */
export type ChangedFiles = Readonly<Record<string, LedgerLine["files"][string]>>;

/**
 * What differs between two commits, as the ledger notes it. A file that moved stands under both names: under the new one
 * with the text that it came from, under the old one as deleted.
 */
export async function changedFiles(
  repository: Repository,
  base: string,
  head: string,
): Promise<ChangedFiles> {
  const printed = await repository.run([
    "diff-tree",
    "-r",
    "-z",
    "--raw",
    "--no-abbrev",
    "--find-renames=60%",
    "--end-of-options",
    base,
    head,
  ]);
  const fields = printed.toString("utf8").split("\0");
  const files: [string, ChangedFiles[string]][] = [];
  for (let at = 0; at < fields.length; at++) {
    const [, from = "", to = "", status] =
      /^:\d{6} \d{6} ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/.exec(fields[at] ?? "") ?? [];
    if (status === undefined) continue;
    const path = fields[++at] ?? "";
    const now = status === "R" || status === "C" ? (fields[++at] ?? "") : path;
    files.push([now, { from: present(from), to: present(to) }]);
    if (status === "R") files.push([path, { from: present(from), to: null }]);
  }
  return Object.fromEntries(files);
}

/** An id of noughts stands for nothing. */
const present = (blob: string): string | null => (/^0+$/.test(blob) ? null : blob);
