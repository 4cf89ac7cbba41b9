import { allEntries, type Catalogue, type Entry } from "../catalogue/catalogue.ts";
import { editFields } from "../catalogue/set-field.ts";
import { translationOf } from "../catalogue/translation-of.ts";
import { setTranslation } from "./set-translation.ts";

export interface Marked {
  /** Files to write, by path as the author knows it. A bond that is up to date is left as it is. */
  readonly changed: ReadonlyMap<string, string>;
  /** Files that were asked for and hold no record with an English text. */
  readonly unknown: readonly string[];
}

/**
 * Notes that English texts translate the Swedish ones as they stand today.
 *
 * @param which Paths as the author knows them, a record's or either language's file; or every translation.
 * @param translatedAt ISO date.
 */
export function markTranslated(
  catalogue: Catalogue,
  which: readonly string[] | "all",
  translatedAt: string,
): Marked {
  const changed = new Map<string, string>();
  const found = new Set<string>();
  for (const entry of allEntries(catalogue)) {
    const bond = translationOf(entry);
    if (bond === undefined) continue;
    const asked =
      which === "all" ? [bond.file] : which.filter((file) => file === bond.file || file === entry.file);
    for (const file of asked) found.add(file);
    if (asked.length === 0 || bond.sourceHash === entry.swedishHash) continue;
    changed.set(bond.file, marked(entry, catalogue.texts.get(bond.file) ?? "", translatedAt));
  }
  return { changed, unknown: which === "all" ? [] : which.filter((file) => !found.has(file)) };
}

function marked({ swedishHash: sourceHash, file }: Entry, text: string, translatedAt: string): string {
  return editFields(file, text, (yaml) => setTranslation(yaml, { sourceHash, translatedAt }));
}
