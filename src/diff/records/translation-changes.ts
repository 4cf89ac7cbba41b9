import { isProse, type Catalogue, type Entry } from "../../catalogue/catalogue.ts";
import { translationOf } from "../../catalogue/translation-of.ts";
import { untranslated } from "../../catalogue/untranslated.ts";
import type { FieldPath } from "../../changes/field-changes.ts";
import { languagesOf } from "../../content-types/languages.ts";
import { isRetired } from "../../rules/approvals/in-force.ts";
import { recordKey } from "./relations.ts";
import type { RecordChange, RecordKey } from "./record-changes.ts";

/** A record whose English the change leaves behind. */
export interface TranslationChange extends RecordKey {
  /** The English text translates another Swedish one than there now is. */
  readonly drifted: boolean;
  /** Fields without English that had it, or were not there, before. The empty path is a whole text. */
  readonly missing: readonly FieldPath[];
}

/** Where the English text now lags behind or is missing, and did not before; nothing in a portal without English. */
export function translationChanges(records: readonly RecordChange[], now: Catalogue): TranslationChange[] {
  if (!languagesOf(now).includes("en")) return [];
  return records.flatMap((change) => {
    const { before, after } = change;
    if (!after || isRetired(after)) return [];
    const drifted = hasDrifted(after) && !(before && hasDrifted(before));
    const old = new Set(before ? missingIn(before).map(String) : []);
    const missing = missingIn(after).filter((path) => !old.has(String(path)));
    return drifted || missing.length > 0 ? [{ ...recordKey(change), drifted, missing }] : [];
  });
}

function hasDrifted(entry: Entry): boolean {
  const bond = translationOf(entry);
  return bond !== undefined && bond.sourceHash !== entry.swedishHash;
}

function missingIn(entry: Entry): FieldPath[] {
  if (isProse(entry)) return entry.prose.en ? [] : [[]];
  return Array.from(untranslated(entry.data), ({ path }) => path);
}
