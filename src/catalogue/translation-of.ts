import { contentTypes } from "../content-types/index.ts";
import { eachBilingual } from "../lib/texts-of.ts";
import type { Entry, ProseEntry } from "./catalogue.ts";

/** What an entry's English text says of the Swedish one that it translates. */
export interface TranslationBond {
  /** The file that holds the English text, and the bond. */
  readonly file: string;
  /** Fingerprint of the Swedish text that was translated; undefined when nobody has noted it. */
  readonly sourceHash: string | undefined;
}

/** The entry's bond; undefined when it has no English text, or its type notes no bond. */
export function translationOf(entry: Entry): TranslationBond | undefined {
  if (isProse(entry)) {
    const { en } = entry.prose;
    return en && { file: en.file, sourceHash: en.translation.translation?.source_hash };
  }
  if (!("translation" in contentTypes[entry.type].schema.shape)) return undefined;
  const { translation } = entry.data as { translation?: { source_hash: string } };
  return hasEnglish(entry.data) ? { file: entry.file, sourceHash: translation?.source_hash } : undefined;
}

/** The reason for a change is not part of the text that is translated; see `swedishHash`. */
function hasEnglish(data: object): boolean {
  let has = false;
  eachBilingual(data, (_sv, en, path) => {
    if (path[0] !== "change_summary" && holdsText(en)) has = true;
  });
  return has;
}

const holdsText = (value: unknown): boolean =>
  typeof value === "string" || (Array.isArray(value) && value.some(holdsText));

const isProse = (entry: Entry): entry is ProseEntry => "prose" in entry;
