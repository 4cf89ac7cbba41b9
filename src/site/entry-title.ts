import { isProse, type Entry } from "../catalogue/catalogue.ts";
import type { Context } from "./context.ts";
import type { Bilingual } from "./language.ts";

/** The fields that name a record, of which each type has one. */
interface Named {
  readonly title?: Bilingual | string;
  readonly question?: Bilingual;
  readonly claim?: Bilingual;
  readonly name?: string;
}

/** A record's name in the page's language; its id when the type has no name. */
export function entryTitle({ language, say }: Context, entry: Entry): string {
  const english = isProse(entry) && language === "en" ? entry.prose.en?.translation.title : undefined;
  const { title, question, claim, name } = entry.data as Named;
  const own = title ?? question ?? claim ?? name ?? entry.id;
  return english ?? (typeof own === "string" ? own : say(own));
}
