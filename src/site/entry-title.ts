import { isProse, type Entry } from "../catalogue/catalogue.ts";
import type { Context } from "./context.ts";
import type { Bilingual, Shown } from "./language.ts";

/** The fields that name a record, of which each type has one. */
interface Named {
  readonly title?: Bilingual | string;
  readonly question?: Bilingual;
  readonly claim?: Bilingual;
  readonly name?: string;
}

/** A record's name in the page's language; its id when the type has no name. */
export const entryTitle = (context: Context, entry: Entry): string => shownTitle(context, entry).text;

/** The same, marked when it is in another language than the page. */
export function shownTitle({ language, show }: Context, entry: Entry): Shown {
  const english = isProse(entry) && language === "en" ? entry.prose.en?.translation.title : undefined;
  if (english !== undefined) return { text: english };
  const { title, question, claim, name } = entry.data as Named;
  const own = title ?? question ?? claim ?? name ?? entry.id;
  return typeof own === "string" ? { text: own } : show(own);
}
