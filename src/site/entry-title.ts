import { isProse, type Entry } from "../catalogue/catalogue.ts";
import { isOneFile } from "../content-types/define.ts";
import { contentTypes } from "../content-types/index.ts";
import { capital, type Context } from "./context.ts";
import type { Bilingual, Shown } from "./language.ts";
import { termsTitle } from "./terms/terms-title.ts";
import { weekTitle } from "./programme/week-title.ts";

/** The fields that name a record, of which each type has one. */
interface Named {
  readonly title?: Bilingual | string;
  readonly question?: Bilingual;
  readonly claim?: Bilingual;
  readonly name?: string;
}

/** A record's name in the page's language; its type's where that has but one, else its id when it has no name. */
export const entryTitle = (context: Context, entry: Entry): string => shownTitle(context, entry).text;

/** The same, marked when it is in another language than the page. */
export function shownTitle({ language, show, portal }: Context, entry: Entry): Shown {
  const english = isProse(entry) && language === "en" ? entry.prose.en?.translation.title : undefined;
  if (english !== undefined) return { text: english };
  const { title, question, claim, name } = entry.data as Named;
  const { form, label } = contentTypes[entry.type];
  const own =
    title ??
    question ??
    claim ??
    name ??
    termsTitle(entry, portal.catalogue) ??
    weekTitle(entry) ??
    // All of the type is one file, which is called what the type is.
    (isOneFile(form) ? capital(label[language]) : entry.id);
  return typeof own === "string" ? { text: own } : show(own);
}
