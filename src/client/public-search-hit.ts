import type { PageHit } from "../search/page-index.ts";
import { element } from "./element.ts";

export interface HitWords {
  readonly under: string;
  readonly otherLanguage: string;
}

/** One hit: its page, the heading that it stands under, and the text around the words. */
export function publicSearchHit({ page, place }: PageHit, words: HitWords): HTMLLIElement {
  const { section, excerpt } = place();
  const { id, heading, lang } = section;
  const what = element(
    "div",
    { class: "what" },
    element("a", { href: page.address, lang: page.lang }, page.title),
  );
  if (page.lang ?? lang)
    what.append(" ", element("span", { class: "small muted" }, `(${words.otherLanguage})`));
  if (id !== undefined && heading !== undefined) {
    const href = `${page.address}#${encodeURIComponent(id)}`;
    what.append(element("p", {}, `${words.under} `, element("a", { href, lang }, heading)));
  }
  const parts = excerpt.map(({ text, isHit }) => (isHit ? element("mark", {}, text) : text));
  what.append(element("p", { class: "site-search-text", lang }, ...parts));
  return element("li", {}, what);
}
