import type { SearchWords } from "../search/search-words.ts";
import { element } from "./element.ts";
import type { PagefindInstance, PagefindResults } from "./pagefind.ts";
import theme from "./search-dialog.css?url";
import { searchHit } from "./search-hit.ts";
import { createSearchNote } from "./search-note.ts";

/** Where the build puts the index, its facade and Pagefind's interface. */
const bundle = "/search-index/";

/** The search, ready to be laid out. The parts start when they are put into the document, and must not move after. */
export interface SearchParts {
  readonly instance: PagefindInstance;
  readonly words: SearchWords;
  readonly input: Element;
  /** How the text was read, and what to do when nothing is near enough. */
  readonly note: Element;
  readonly results: PagefindResults;
}

/**
 * Loads Pagefind's interface and the words of the search.
 *
 * @throws {Error} When there is no index: the site was served without having been built.
 */
export async function loadSearchParts(): Promise<SearchParts> {
  const language = document.documentElement.lang === "en" ? "en" : "sv";
  const [words] = await Promise.all([
    fetchWords(language),
    loadStyle(theme),
    loadScript(`${bundle}pagefind-component-ui.js`),
  ]);
  const instance = window.PagefindComponents?.getInstanceManager().getInstance("default");
  if (!instance) throw new Error("Pagefind's interface did not start.");

  document.body.append(element("pagefind-config", { "bundle-path": bundle }));
  const results = document.createElement("pagefind-results");
  results.resultTemplate = (hit) => searchHit(hit, words);
  return {
    instance,
    words,
    input: element("pagefind-input", { placeholder: words.placeholder, debounce: "80" }),
    note: createSearchNote(instance, words),
    results,
  };
}

/** Names the field, once it is in the document, by what is searched: Pagefind’s own label says “this page”. */
export function nameField(field: Element, { placeholder }: SearchWords): void {
  field.querySelector("label")?.replaceChildren(placeholder);
  field.querySelector("search")?.setAttribute("aria-label", placeholder);
}

async function fetchWords(language: string): Promise<SearchWords> {
  const response = await fetch(`${bundle}words.${language}.json`);
  if (!response.ok) throw new Error("The words of the search could not be loaded.");
  return (await response.json()) as SearchWords;
}

const loadStyle = (href: string): Promise<void> => load(element("link", { rel: "stylesheet", href }));
const loadScript = (src: string): Promise<void> => load(element("script", { src }));

function load(part: Element): Promise<void> {
  return new Promise((resolve, reject) => {
    part.addEventListener("load", () => resolve());
    part.addEventListener("error", () => {
      part.remove();
      reject(new Error("A part of the search could not be loaded."));
    });
    document.head.append(part);
  });
}
