import { quoted, list } from "../lib/list.ts";
import { bytesText } from "./bytes-text.ts";

/** Why a command of the publisher could not do what was asked: whole sentences, shown without a stack trace. */
export class PublishProblem extends Error {
  readonly exitCode: number;

  /** @param exitCode 1, or what a shell expects of an interrupted process. */
  constructor(message: string, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** The codes of a disk that takes no more: full, the account's quota, the largest file that the account may write. */
const full: Readonly<Record<string, string>> = {
  ENOSPC: "is full",
  EDQUOT: "is full for this account: its quota is used up",
  EFBIG: "takes no file that large from this account (ulimit -f)",
};

export const isFull = (error: unknown): boolean => Object.hasOwn(full, codeOf(error) ?? "");

/**
 * @param root Where the site is published.
 * @param room Bytes: what the release takes at least, and what is free after the publisher has cleaned up.
 */
export function fullProblem(
  error: unknown,
  root: string,
  { needed, free }: { needed: number; free: number },
): PublishProblem {
  const code = codeOf(error) ?? "";
  const room = code === "ENOSPC" ? `, and ${bytesText(free)} is free` : "";
  const places =
    room && free >= needed ? " That is room enough, but maybe not for that many files (df -i)." : "";
  const mend = code === "EFBIG" ? "" : " Make room, or keep fewer releases with --keep.";
  return new PublishProblem(
    `The disk of ${root} ${full[code]}. The release takes at least ${bytesText(needed)}${room}.${places} ` +
      `What is live there has not changed, and what was begun is removed.${mend}`,
  );
}

/**
 * What the operating system refused, in sentences. Nothing for what is no such refusal: that is a bug of ours.
 *
 * @param root Where the site is published.
 */
export function refusalOf(error: unknown, root: string): PublishProblem | undefined {
  const code = codeOf(error);
  if (code === undefined || !(error instanceof Error) || !("syscall" in error)) return undefined;
  const path = "path" in error && typeof error.path === "string" ? error.path : root;
  const same = "What is live there has not changed.";
  if (code === "EACCES" || code === "EPERM") {
    const right = `The account that publishes needs the right to read and write all of ${root}.`;
    return new PublishProblem(`This account may not touch ${path} (${code}). ${right} ${same}`);
  }
  if (code === "EROFS") return new PublishProblem(`${root} is on a disk that may only be read. ${same}`);
  if (isFull(error)) return new PublishProblem(`The disk of ${root} ${full[code]}. ${same}`);
  return new PublishProblem(`The disk of ${root} failed: ${error.message}. ${same}`);
}

/** Paths for a message: the first few, quoted so that whatever a name holds can be shown. */
export function firstFew(paths: readonly string[], most = 5): string {
  const shown = quoted(paths.slice(0, most).map((path) => JSON.stringify(path).slice(1, -1)));
  const rest = paths.length - shown.length;
  return rest > 0 ? `${shown.join(", ")} and ${rest} more` : list(shown);
}

export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
