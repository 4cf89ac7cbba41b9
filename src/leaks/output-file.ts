import type { Code, Diagnostic } from "../diagnostics/diagnostic.ts";
import { LineIndex } from "../lib/line-index.ts";

/** One thing in a built site's folder. */
export interface OutputFile {
  /** From the site's root, with forward slashes: `en/index.html`. */
  readonly path: string;
  /** False for a link and whatever else is no plain file; its bytes are then left unread. */
  readonly isPlain: boolean;
  readonly bytes: Uint8Array;
}

/** The ending of a path, lower-case and without its dot; empty when there is none. */
export const endingOf = (path: string): string => /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";

/** A file's text. Bytes that are no UTF-8 become U+FFFD; another gate refuses them. */
export const textOf = ({ bytes }: Pick<OutputFile, "bytes">): string => new TextDecoder().decode(bytes);

/**
 * What a gate found, as a finding of an error.
 *
 * @param offset Where in the file's text; its start unless told.
 */
export function leak(
  code: Code,
  file: Pick<OutputFile, "path" | "bytes">,
  { message, hint, offset }: { message: string; hint: string; offset?: number | undefined },
): Diagnostic {
  const place = offset === undefined ? { line: 1, column: 1 } : new LineIndex(textOf(file)).at(offset);
  return { code, severity: "error", at: { file: file.path, ...place }, message, hint };
}

/** A text short enough for a message. */
export const shortened = (text: string, most = 80): string => {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= most ? line : `${line.slice(0, most).trimEnd()} …`;
};
