/** Something about our dependencies that must not be merged: where it stands, what is wrong, what to do. */
export interface Finding {
  /** Path in the repository: `package-lock.json`. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly message: string;
  readonly hint: string;
}

/**
 * The line of a place in JSON as npm writes it: `lineOf(text, ["packages", "node_modules/zod", "integrity"])`. Each key
 * is looked for after the one before it; where one is missing, the last that was found counts.
 *
 * @returns 1-based.
 */
export function lineOf(text: string, keys: readonly string[]): number {
  let at = 0;
  for (const key of keys) {
    const found = text.indexOf(`${JSON.stringify(key)}:`, at);
    if (found === -1) break;
    at = found;
  }
  return text.slice(0, at).split("\n").length;
}

/** Findings for people, and nothing but the count when there are none. */
export function findingsText(findings: readonly Finding[]): string {
  return findings.map(({ file, line, message, hint }) => `${file}:${line} ${message}\n  ${hint}\n`).join("");
}
