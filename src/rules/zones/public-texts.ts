import type { Catalogue, Entry } from "../../catalogue/catalogue.ts";
import type { Location } from "../../diagnostics/diagnostic.ts";
import { LineIndex } from "../../lib/line-index.ts";
import { isRetired } from "../approvals/in-force.ts";
import { blockTexts } from "../texts/block-texts.ts";
import { locateInText } from "../texts/locate-in-text.ts";
import { replyTexts } from "../texts/reply-texts.ts";

/** A text that people outside read, and the record that it belongs to. */
export interface PublicText {
  readonly entry: Entry;
  readonly language: "sv" | "en";
  readonly text: string;
  /** @param offset Code units from the start of the text. */
  readonly locate: (offset: number) => Location;
}

/** Every text of replies, crisis answers, creative blocks and posts that is not retired. */
export function* publicTexts(catalogue: Catalogue): Generator<PublicText> {
  for (const { entry, path, language, text } of [...replyTexts(catalogue), ...blockTexts(catalogue)]) {
    const locate = (offset: number) => locateInText(catalogue, entry.locate(...path), text, offset);
    yield { entry, language, text, locate };
  }
  for (const entry of catalogue.posts.values()) {
    if (isRetired(entry)) continue;
    for (const language of ["sv", "en"] as const) {
      const file = entry.prose[language]?.file;
      const text = file === undefined ? undefined : catalogue.texts.get(file);
      if (file === undefined || text === undefined) continue;
      const index = new LineIndex(text);
      yield { entry, language, text, locate: (offset) => ({ file, ...index.at(offset) }) };
    }
  }
}
