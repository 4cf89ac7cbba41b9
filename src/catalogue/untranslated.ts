import { bilingualsOf, type Bilingual } from "../lib/texts-of.ts";

/**
 * Every field of a record that lacks its English text. A reply's own texts are left out where the record says that
 * nobody needs them in English.
 *
 * @param data Plain data of a record.
 */
export function* untranslated(data: object): Generator<Bilingual> {
  const isSwedishReply = "english_not_needed" in data;
  for (const field of bilingualsOf(data)) {
    const isReply = field.path[0] === "variants" && field.path.at(-1) === "body";
    if (field.en === undefined && !(isSwedishReply && isReply)) yield field;
  }
}
