import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { languages } from "../content-types/languages.ts";
import { compoundSplitter, type SplitCompound } from "../search/compounds.ts";
import type { IndexedPage, PageIndexFile } from "../search/page-index.ts";
import type { SearchLanguage } from "../search/search-document.ts";
import { wordsOf } from "../search/words-of.ts";
import { pageList } from "./page-list.ts";
import { pageSections } from "./page-sections.ts";
import { writeSearchIndex } from "./search-index.ts";
import { swedishWords } from "./swedish-words.ts";

/** Pages that answer nothing: the search itself, and what a missing address shows. */
const leftOut = /^\/(?:en\/)?(?:search|404)(?:\/|\.html$)/;

/** What the built search page has in the place of the list. */
const placeOfList = /<div id="all-pages">[^]*?<\/div>/;

/**
 * Makes the public site's search from its built pages, so that it holds what they show and nothing else: an index in each
 * language that has a search page, and the list of all pages on that page.
 *
 * @param folder The site's root.
 * @throws {Error} When a search page has no place for the list.
 */
export async function buildPublicSearch(folder: string): Promise<void> {
  const pages = await builtPages(folder);
  const split = compoundSplitter(swedishWords());
  for (const lang of languages) {
    const searchPage = join(folder, lang === "en" ? "en/search" : "search", "index.html");
    // A portal in Swedish alone has one search.
    if (lang === "en" && !existsSync(searchPage)) continue;
    const ours = pages.filter(({ address }) => address.startsWith("/en/") === (lang === "en"));
    const index = pageIndexFile(ours, lang, split);
    await writeSearchIndex(folder, [{ path: `${lang}.json`, content: JSON.stringify(index) }]);
    await fillList(searchPage, ours, lang);
  }
}

/** The pages in the order of their addresses, which every machine sorts alike. */
export function pageIndexFile(
  pages: readonly IndexedPage[],
  lang: SearchLanguage,
  split: SplitCompound,
): PageIndexFile {
  const sorted = pages.toSorted((a, b) => (a.address < b.address ? -1 : 1));
  const texts = sorted.flatMap(({ title, sections }) => [
    title,
    ...sections.flatMap(({ heading = "", text }) => [heading, text]),
  ]);
  const words = [...new Set(texts.flatMap(wordsOf))].toSorted();
  const compounds = words.map((word) => [word, split(word).join(" ")] as const);
  return {
    version: 1,
    lang,
    pages: sorted,
    compounds: Object.fromEntries(compounds.filter(([, parts]) => parts !== "")),
  };
}

/** Every page of a built public site that can be searched for. */
export async function builtPages(folder: string): Promise<IndexedPage[]> {
  const files = await readdir(folder, { recursive: true });
  const addresses = files
    .filter((file) => file.endsWith(".html"))
    .map((file) => `/${file.replaceAll("\\", "/").replace(/(^|\/)index\.html$/, "$1")}`)
    .filter((address) => !leftOut.test(address));
  const pages = await Promise.all(
    addresses.map(async (address) => {
      const file = address.endsWith("/") ? `${address}index.html` : address;
      const source = await readFile(join(folder, file), "utf8");
      return isElsewhere(source, address) ? [] : pageSections(source, address);
    }),
  );
  return pages.flat();
}

/** Whether a page says that its text is to be found at another address. */
function isElsewhere(source: string, address: string): boolean {
  const [, canonical] = /<link rel="canonical" href="([^"]*)"/.exec(source) ?? [];
  return canonical !== undefined && new URL(canonical).pathname !== address;
}

async function fillList(path: string, pages: readonly IndexedPage[], lang: SearchLanguage): Promise<void> {
  const page = await readFile(path, "utf8");
  if (!placeOfList.test(page)) throw new Error(`${path} has no place for the list of pages.`);
  await writeFile(
    path,
    page.replace(placeOfList, () => `<div id="all-pages">${pageList(pages, lang)}</div>`),
  );
}
