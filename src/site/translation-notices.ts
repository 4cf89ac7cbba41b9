import { isProse, type Entry } from "../catalogue/catalogue.ts";
import { translationOf } from "../catalogue/translation-of.ts";
import { untranslated } from "../catalogue/untranslated.ts";
import type { Context } from "./context.ts";
import type { NoticeView } from "./views.ts";

/** Says on an English page that some of it is Swedish for want of a translation, or that the translation lags behind. */
export function translationNotices({ language, words }: Context, entry: Entry): NoticeView[] {
  if (language === "sv") return [];
  const isUntranslated = isProse(entry)
    ? entry.prose.en === undefined
    : untranslated(entry.data).some(() => true);
  if (isUntranslated) return [{ tone: "warn", text: words.notTranslated }];
  const noted = translationOf(entry)?.sourceHash;
  return noted === undefined || noted === entry.swedishHash
    ? []
    : [{ tone: "warn", text: words.translationDrifted }];
}
