import type { Repository } from "./repository.ts";

/** Somebody as a commit names them. Anyone can write anything here. */
export interface Identity {
  readonly name: string;
  readonly email: string;
}

export interface Commit {
  /** Full id. */
  readonly id: string;
  readonly parents: readonly string[];
  readonly author: Identity;
  readonly committer: Identity;
  /** Moments with the zone of whoever noted them: `2026-11-22T10:00:00+01:00`. */
  readonly authoredAt: string;
  readonly committedAt: string;
  readonly subject: string;
  /** The message without its subject. */
  readonly body: string;
  /** What it changed of the paths asked for; a merge against its first parent. */
  readonly changes: readonly FileChange[];
}

export interface FileChange {
  /** Added, modified, deleted, renamed, copied, or of another kind than before (a link that was a file). */
  readonly status: "A" | "M" | "D" | "R" | "C" | "T";
  /** From the top of the repository, with forward slashes. */
  readonly path: string;
  /** Blob before; none for an added file. */
  readonly from?: string | undefined;
  /** Blob after; none for a deleted file. */
  readonly to?: string | undefined;
  /** Of a rename or copy: where the file was. */
  readonly oldPath?: string | undefined;
}

const format = ["%H", "%P", "%an", "%ae", "%aI", "%cn", "%ce", "%cI", "%B"].join("%n");

/**
 * Every commit that touched some paths, newest first, with what it changed of them: one git call, however many
 * files and commits there are. A commit comes before its parents.
 *
 * The repository's `.mailmap` is passed over: the change that is judged could rewrite it.
 *
 * @param ref Where to begin. Nothing is known of a ref that does not exist.
 * @param paths Files or folders from the top of the repository; all when empty. Renames within them are followed.
 */
export async function readLog(
  repository: Repository,
  ref: string,
  paths: readonly string[],
): Promise<Commit[]> {
  const printed = await repository.run([
    "log",
    "-z",
    "--raw",
    "--no-abbrev",
    "--topo-order",
    "--find-renames=60%",
    "--diff-merges=first-parent",
    "--no-mailmap",
    "--no-show-signature",
    "--no-notes",
    "--no-color",
    // Else a merge that differs from one side only is left out, with the side that it came from.
    "--full-history",
    `--format=${format}`,
    "--end-of-options",
    ref,
    "--",
    ...paths.map((path) => (repository.root === undefined ? path : upTo(repository.prefix) + path)),
  ]);
  return parseLog(printed.toString("utf8"));
}

/** Paths of a command count from the folder that it runs in; ours from the top. */
const upTo = (prefix: string): string => "../".repeat(prefix.split("/").length - 1);

/**
 * Reads what `git log -z --raw` prints: messages and entries are separated by NUL, which neither a message nor a path
 * can hold; so no text in a commit can pass for an entry.
 */
function parseLog(printed: string): Commit[] {
  const fields = printed.split("\0");
  const commits: Commit[] = [];
  let changes: FileChange[] = [];
  for (let at = 0; at < fields.length; at++) {
    const field = fields[at] ?? "";
    const entry = /^\n?:\d{6} \d{6} ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/.exec(field);
    if (entry) {
      const [, from = "", to = "", status = "M"] = entry;
      const moved = status === "R" || status === "C";
      const oldPath = moved ? fields[++at] : undefined;
      const path = fields[++at] ?? "";
      changes.push({
        status: status as FileChange["status"],
        path,
        from: present(from),
        to: present(to),
        ...(moved ? { oldPath } : {}),
      });
    } else if (field !== "" && field !== "\n") {
      changes = [];
      commits.push({ ...parseCommit(field.replace(/^\n/, "")), changes });
    }
  }
  return commits;
}

function parseCommit(text: string): Omit<Commit, "changes"> {
  const [
    id = "",
    parents = "",
    an = "",
    ae = "",
    authoredAt = "",
    cn = "",
    ce = "",
    committedAt = "",
    ...message
  ] = text.split("\n");
  const [subject = "", ...body] = message.join("\n").trim().split("\n");
  return {
    id,
    parents: parents.split(" ").filter(Boolean),
    author: { name: an, email: ae },
    committer: { name: cn, email: ce },
    authoredAt,
    committedAt,
    subject,
    body: body.join("\n").trim(),
  };
}

/** An id of noughts stands for nothing. */
const present = (blob: string): string | undefined => (/^0+$/.test(blob) ? undefined : blob);

/** Each `Name <address>` of a line. Cut at the brackets: a pattern would begin anew at each character of a line without any. */
function people(line: string): Identity[] {
  const parts = line.split(">").slice(0, -1);
  return parts.flatMap((part) => {
    const bracket = part.lastIndexOf("<");
    if (bracket < 0) return [];
    const [name = ""] = part.slice(0, bracket).split(/[<,]/).slice(-1);
    return [{ name: name.trim(), email: part.slice(bracket + 1).trim() }];
  });
}

/** People whom a message names as having written along (`Co-authored-by: Name <address>`), however untidily. */
export function coAuthors({ subject, body }: Pick<Commit, "subject" | "body">): Identity[] {
  const lines = `${subject}\n${body}`.matchAll(/^[ \t]*co-authored-by[ \t]*:\s*(.*)$(?:\n[ \t]+(.*)$)?/gim);
  return Array.from(lines).flatMap(([, first = "", folded = ""]) => people(`${first} ${folded}`));
}
