import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { LineIndex } from "../lib/line-index.ts";
import { findHidden } from "./find-hidden.ts";
import { mostBytes, type SourceFile } from "./source-file.ts";

/** A file's text, or the one reason why it cannot be content. */
export type Decoded = { readonly text: string } | { readonly problem: Diagnostic };

/**
 * Bytes to text, strictly: a plain file of a sane size, valid UTF-8, no characters that a reader cannot see.
 *
 * @param file The file as read.
 * @param shownAs Its path as the author knows it.
 */
export function decode(file: SourceFile, shownAs: string): Decoded {
  const refuse = (
    code: Diagnostic["code"],
    message: string,
    hint: string,
    position = { line: 1, column: 1 },
  ): Decoded => ({
    problem: { code, severity: "error", at: { file: shownAs, ...position }, message, hint },
  });

  if (file.kind === "symlink") {
    return refuse(
      "KV001",
      "This is a symbolic link, not a file.",
      "Replace it with a copy of the file it points to.",
    );
  }
  if (file.kind !== "file") {
    return refuse("KV001", "This is not a file that can be read.", "Remove it, or give it read permission.");
  }
  const most = mostBytes(file.path);
  if (file.size > most) {
    return refuse(
      "KV004",
      `The file is ${Math.ceil(file.size / 1000)} kB. The limit is ${most / 1000} kB.`,
      "Split it, or move old rows to an archive.",
    );
  }
  let text: string;
  try {
    text = strict.decode(file.bytes);
  } catch {
    return refuse(
      "KV002",
      "The file is not UTF-8 text.",
      "Save it as UTF-8. In Excel: “CSV UTF-8”.",
      endOf(readablePart(file.bytes)),
    );
  }
  const hidden = findHidden(text);
  if (!hidden) return { text };
  return refuse(hidden.code, hidden.message, hidden.hint, new LineIndex(text).at(hidden.offset));
}

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });

const endOf = (text: string) => new LineIndex(text).at(text.length);

/** The text before the first byte that is not UTF-8, for its position. */
function readablePart(bytes: Uint8Array): string {
  const replaced = new TextDecoder("utf-8").decode(bytes);
  const broken = replaced.indexOf("\uFFFD");
  return broken === -1 ? replaced : replaced.slice(0, broken);
}
