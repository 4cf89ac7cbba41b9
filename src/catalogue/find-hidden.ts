/** A character that a reader cannot see and that changes what a text says, or what a machine does with it. */
export interface HiddenCharacter {
  readonly code: "KV003";
  /** Code units from the start of the text. */
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

/** The first such character in a text. */
export function findHidden(text: string): HiddenCharacter | undefined {
  // Nearly no text has one, and looking for all that may be part of one takes a third of the time.
  if (!suspicious.test(text)) return undefined;
  const found = hiddenCharacter.exec(text);
  if (!found) return undefined;
  const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return {
    code: "KV003",
    offset: found.index,
    message: `Here is a character that cannot be seen (U+${code}).`,
    hint: "Delete it and type the text around it again.",
  };
}

/** A text that others have written, without the characters that nobody sees. */
export const withoutHidden = (text: string): string => text.replaceAll(new RegExp(hiddenCharacter, "gu"), "");

/**
 * Control characters but tab and line breaks, bidirectional controls that can make text read as something
 * else (CVE-2021-42574), invisible tag characters, line and paragraph separators, and halves of a pair. A carriage return without a line feed
 * is a line break to some parsers and none to others, and moves a terminal's cursor back.
 */
const hiddenCharacter =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]|[\u{E0000}-\u{E007F}]|\p{Cs}|\r(?!\n)/u;

/** All of those by code unit: tag characters begin with the half U+DB40, and a carriage return may be one. */
const suspicious =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uD800-\uDFFF\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]/;
