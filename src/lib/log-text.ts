/**
 * Characters that would steer the reader's terminal, start a line, or cannot be seen: files' names, history and other
 * programs' exports may hold any. Zero-width joiners stay, which emoji need.
 */
export const printable = (text: string): string => text.replace(steering, "\uFFFD");

const steering =
  /(?!\n)[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/** The same on one line: a file's name may hold a line break. */
export const onOneLine = (text: string): string => printable(text).replaceAll("\n", "\uFFFD");

/**
 * A text as it can be written to a log that a machine reads along with: no line of it is a command. GitHub takes `::…::`
 * first on a line, spaces aside, and its older form `##[…]` anywhere; Azure and TeamCity `##vso[…]` and `##teamcity[…]`.
 */
export const logText = (text: string): string =>
  printable(text)
    .replace(/##(?=\w*\[)/g, "## ")
    .replace(/^([^\S\n]*):(?=:)/gm, "$1: ");
