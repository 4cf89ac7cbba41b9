import { isProse, type Catalogue, type Entry } from "../catalogue/catalogue.ts";
import { findEntry } from "../catalogue/find-entry.ts";
import { isOneFile, type ContentType } from "../content-types/define.ts";
import { contentTypes, type TypeName } from "../content-types/index.ts";
import { capital, type Context } from "./context.ts";
import type { Bilingual, Shown } from "./language.ts";

/** A record's name in the page's language; its type's where that has but one, else its id when it has no name. */
export const entryTitle = (context: Context, entry: Entry): string => shownTitle(context, entry).text;

/** The same, marked when it is in another language than the page. */
export function shownTitle({ language, show, portal }: Context, entry: Entry): Shown {
  const english = isProse(entry) && language === "en" ? entry.prose.en?.translation.title : undefined;
  if (english !== undefined) return { text: english };
  const { form, label }: ContentType = contentTypes[entry.type];
  // All of the type is one file, which is called what the type is.
  if (isOneFile(form)) return { text: capital(label[language]) };
  const own = ownTitle(entry, portal.catalogue);
  return typeof own === "string" ? { text: own } : show(own);
}

/** What a record is called, as its type says. */
function ownTitle(entry: Entry, catalogue: Catalogue): Bilingual | string {
  const type: ContentType = contentTypes[entry.type];
  const composed = type.titleOf?.(entry.data, (collection, id) => {
    const other = findEntry(catalogue, collection as TypeName, id);
    return other ? swedish(ownTitle(other, catalogue)) : id;
  });
  const fields = entry.data as Readonly<Record<string, Bilingual | string | undefined>>;
  return composed ?? fields[type.titleField ?? "title"] ?? entry.id;
}

const swedish = (title: Bilingual | string): string => (typeof title === "string" ? title : title.sv);
