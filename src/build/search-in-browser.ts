import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { launchBrowser } from "./browser.ts";
import { searchFolder, writeSearchIndex } from "./search-index.ts";
import { serve } from "./serve.ts";

export interface AskedQuery {
  readonly id: string;
  readonly query: string;
  /** The interface's language, if it has one. */
  readonly lang?: "sv" | "en" | undefined;
}

export interface BrowserAnswers {
  readonly answers: readonly BrowserAnswer[];
  /** From nothing loaded to a search that is open, in milliseconds. */
  readonly openMs: number;
  /** From then to the first answer, which still fetches parts of the index. */
  readonly firstMs: number;
  /** What was fetched for all of it: bytes as they were sent. */
  readonly bytes: number;
}

export interface BrowserAnswer {
  readonly id: string;
  readonly found: readonly string[];
  readonly ms: number;
  readonly sure: boolean;
}

/** A search as it is asked in the page; both run there. */
export interface SearchInPage {
  /** Opens the module `pagefind.js` of a search. */
  readonly open: (loaded: { readonly search: unknown; readonly base: string }) => Promise<unknown>;
  /** Asks what `open` gave. */
  readonly answer: (asked: {
    readonly engine: unknown;
    readonly queries: readonly AskedQuery[];
  }) => Promise<readonly BrowserAnswer[]>;
}

/**
 * Answers queries in a real browser, by files as a portal serves them.
 *
 * @param files What lies in the search's folder.
 * @param how Kvitto's own way unless told.
 * @throws {Error} When there is no browser, saying what to install.
 */
export async function searchInBrowser(
  files: readonly { readonly path: string; readonly content: Uint8Array | string }[],
  queries: readonly AskedQuery[],
  how: SearchInPage = kvitto,
): Promise<BrowserAnswers> {
  const folder = await mkdtemp(join(tmpdir(), "kvitto-search-"));
  const closing: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true })];
  try {
    await writeSearchIndex(folder, files);
    await writeFile(join(folder, "index.html"), "<!doctype html><title>Search</title>");
    const served = await serve(folder, { port: 0 });
    closing.unshift(() => served.close());
    const browser = await launchBrowser();
    closing.unshift(() => browser.close());
    return await askInPage(await browser.newPage(), served.address, queries, how);
  } finally {
    for (const close of closing) await close();
  }
}

/** Answers queries with the search of a site that is being served. */
export async function askInPage(
  page: Page,
  address: string,
  queries: readonly AskedQuery[],
  how: SearchInPage = kvitto,
): Promise<BrowserAnswers> {
  let bytes = 0;
  await page.goto(address);
  page.on("response", (response) => {
    bytes += Number(response.headers()["content-length"] ?? 0);
  });
  const base = new URL(`${searchFolder}/`, address).href;
  const begin = performance.now();
  // As text: a test runner would rewrite an `import` in code.
  const search = await page.evaluateHandle(`import(${JSON.stringify(`${base}pagefind.js`)})`);
  const engine = await page.evaluateHandle(how.open, { search, base });
  const opened = performance.now();
  await page.evaluate(how.answer, { engine, queries: queries.slice(0, 1) });
  const first = performance.now();
  const answers = await page.evaluate(how.answer, { engine, queries });
  return { answers, openMs: opened - begin, firstMs: first - opened, bytes };
}

type Facade = typeof import("../client/search-facade.ts");

const kvitto: SearchInPage = {
  open: ({ search, base }) => (search as Facade).openSearchEngine(base),
  answer: async ({ engine, queries }) => {
    const { answer, records } = engine as Awaited<ReturnType<Facade["openSearchEngine"]>>;
    const answers = [];
    for (const { id, query, lang } of queries) {
      const start = performance.now();
      const { hits, sure } = await answer(query, lang);
      const ms = performance.now() - start;
      const found = hits.map((hit) => records.get(hit.id)?.record ?? "");
      answers.push({ id, found, ms, sure });
    }
    return answers;
  },
};
