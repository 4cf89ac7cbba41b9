import { createHash } from "node:crypto";
import type { Diagnostic } from "../diagnostic.ts";
import { lineAt } from "./line-at.ts";

/**
 * A name for each problem that stays when lines are added above it, when the day changes and when we word it anew, so
 * that a host knows an old problem again: its code, its file and the text of its line. Equal ones are numbered in
 * reading order, since hosts show only the first of those that have the same name.
 *
 * @returns As many as there are diagnostics, in their order, all different: 32 hexadecimal digits.
 */
export function fingerprints(
  diagnostics: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
): readonly string[] {
  const seen = new Map<string, number>();
  return diagnostics.map(({ code, at }) => {
    const line = lineAt(texts, at).trim().replace(/\s+/g, " ");
    const name = JSON.stringify([code, at.file, line]);
    const twin = seen.get(name) ?? 0;
    seen.set(name, twin + 1);
    return createHash("sha256").update(`${name}${twin}`).digest("hex").slice(0, 32);
  });
}
