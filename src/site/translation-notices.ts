import { isProse, type Entry } from "../catalogue/catalogue.ts";
import { translationOf } from "../catalogue/translation-of.ts";
import { bilingualsOf } from "../lib/texts-of.ts";
import type { Context } from "./context.ts";
import type { NoticeView } from "./views.ts";

/** Says on an English page that some of it is Swedish for want of a translation, or that the translation lags behind. */
export function translationNotices({ language, words }: Context, entry: Entry): NoticeView[] {
  if (language === "sv") return [];
  const untranslated = isProse(entry)
    ? entry.prose.en === undefined
    : bilingualsOf(entry.data).some(({ en }) => en === undefined);
  if (untranslated) return [{ tone: "warn", text: words.notTranslated }];
  const noted = translationOf(entry)?.sourceHash;
  return noted === undefined || noted === entry.swedishHash
    ? []
    : [{ tone: "warn", text: words.translationDrifted }];
}
