import { eachBilingual, type Bilingual } from "../lib/texts-of.ts";

/**
 * Every field of a record that lacks its English text. A reply's own texts are left out where the record says that
 * nobody needs them in English.
 *
 * @param data Plain data of a record.
 */
export function untranslated(data: object): readonly Bilingual[] {
  const isSwedishReply = "english_not_needed" in data;
  const found: Bilingual[] = [];
  eachBilingual(data, (sv, en, path) => {
    if (en !== undefined) return;
    const isReply = path[0] === "variants" && path.at(-1) === "body";
    if (!(isSwedishReply && isReply)) found.push({ path: [...path], sv, en });
  });
  return found;
}
