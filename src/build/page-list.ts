import { escapeHtml } from "../lib/escape-html.ts";
import type { IndexedPage } from "../search/page-index.ts";
import type { SearchLanguage } from "../search/search-document.ts";

/** A heading that this many pages share says nothing about one of them. */
const commonFrom = 3;

/**
 * Every page from A to Ö with its headings, as it is read without JavaScript. A heading that only names another page is left
 * out, and so are those that many pages share, and all of a page that is itself a list of others.
 */
export function pageList(pages: readonly IndexedPage[], lang: SearchLanguage): string {
  const { compare } = new Intl.Collator(lang, { ignorePunctuation: true });
  const known = new Set(pages.map(({ title }) => title));
  const counts = Map.groupBy(
    pages.flatMap(({ sections }) => [...new Set(sections.map(({ heading }) => heading))]),
    (heading) => heading,
  );
  const isTelling = (heading: string) =>
    !known.has(heading) && (counts.get(heading)?.length ?? 0) < commonFrom;
  const sorted = pages.toSorted((a, b) => compare(a.title, b.title) || (a.address < b.address ? -1 : 1));
  const letters = Map.groupBy(sorted, ({ title }) => letterOf(title, lang));
  return Array.from(letters, ([letter, some]) => {
    const items = some.map((page) => listItem(page, isTelling)).join("");
    return `<h3>${escapeHtml(letter)}</h3><ul>${items}</ul>`;
  }).join("");
}

const letterOf = (title: string, lang: SearchLanguage): string =>
  (/[\p{L}\p{N}]/u.exec(title)?.[0] ?? "").toLocaleUpperCase(lang);

function listItem(
  { address, title, lang, standing, sections }: IndexedPage,
  isTelling: (heading: string) => boolean,
): string {
  const headings = sections.flatMap(({ id, heading, lang: own }) =>
    standing !== "list" && id !== undefined && heading !== undefined && isTelling(heading)
      ? link(`${address}#${encodeURIComponent(id)}`, heading, own)
      : [],
  );
  const below = headings.length > 0 ? `<ul>${headings.map((one) => `<li>${one}</li>`).join("")}</ul>` : "";
  return `<li>${link(address, title, lang)}${below}</li>`;
}

const link = (href: string, text: string, lang: SearchLanguage | undefined): string =>
  `<a href="${escapeHtml(href)}"${lang ? ` lang="${lang}"` : ""}>${escapeHtml(text)}</a>`;
