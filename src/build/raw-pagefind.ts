import * as pagefind from "pagefind";
import { escapeHtml } from "../lib/escape-html.ts";
import type { SearchDocument } from "../search/search-document.ts";
import type { SearchInPage } from "./search-in-browser.ts";
import type { IndexFile } from "./search-index.ts";

/**
 * Pagefind as it comes, to compare with: an index for each language, all of a document's text on its page, and its
 * ranking untouched.
 */
export async function rawPagefind(documents: readonly SearchDocument[]): Promise<IndexFile[]> {
  try {
    const { index } = await pagefind.createIndex();
    for (const { id, lang, title, body, tags = [], keywords = [], asked_as = [] } of documents) {
      const rest = [body, ...asked_as, [...tags, ...keywords].join(", ")];
      const paragraphs = rest.map((text) => `<p>${escapeHtml(text)}</p>`).join("");
      const content = `<html lang="${lang}"><body><h1>${escapeHtml(title)}</h1>${paragraphs}</body></html>`;
      await index?.addHTMLFile({ url: id, content });
    }
    return [...((await index?.getFiles())?.files ?? [])];
  } finally {
    await pagefind.close();
  }
}

interface Pagefind {
  search(text: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}
type Instances = Readonly<Record<"sv" | "en", Pagefind>>;

/** The text goes to Pagefind as it was typed, in the query's language. */
export const askPagefind: SearchInPage = {
  open: ({ search, base }) => {
    const { createInstance } = search as { createInstance: (options: object) => Pagefind };
    const instance = (language: string) => createInstance({ basePath: base, language, noWorker: true });
    return Promise.resolve({ sv: instance("sv"), en: instance("en") });
  },
  answer: async ({ engine, queries }) => {
    const instances = engine as Instances;
    const answers = [];
    for (const { id, query, lang = "sv" } of queries) {
      const start = performance.now();
      const { results } = await instances[lang].search(query);
      const ms = performance.now() - start;
      const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()));
      answers.push({ id, ms, sure: true, found: shown.map(({ url }) => url.replace(/^\//, "")) });
    }
    return answers;
  },
};
