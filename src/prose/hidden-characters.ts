/**
 * Characters that a reader cannot see and that change what a machine reads: C0 and C1 controls (but
 * not tab, line feed and carriage return), marks that turn the direction of writing, interlinear
 * marks and tag characters. Zero-width characters may stand in prose: some scripts and emoji need them.
 */
const hidden =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/** Every hidden character with its offset (UTF-16 code units) and its name, such as `U+202E`. */
export function hiddenCharacters(text: string): { offset: number; name: string }[] {
  return [...text.matchAll(hidden)].map((match) => ({ offset: match.index, name: nameOf(match[0]) }));
}

/** The text with each hidden character replaced by its name. */
export function escapeHidden(text: string): string {
  return text.replace(hidden, (character) => `<${nameOf(character)}>`);
}

function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
