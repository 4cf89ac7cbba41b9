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
  /** For each query the records found, best first, and how long it took in milliseconds. */
  readonly answers: readonly BrowserAnswer[];
  /** From nothing loaded to the first query's answer, in milliseconds. */
  readonly firstMs: number;
  /** What was fetched to answer them all: bytes as they were sent. */
  readonly bytes: number;
}

export interface BrowserAnswer {
  readonly id: string;
  readonly found: readonly string[];
  readonly ms: number;
  readonly sure: boolean;
}

/** Runs in the page: answers queries with the module `pagefind.js` of a search. */
export type AnswerInPage = (asked: {
  readonly search: unknown;
  readonly base: string;
  readonly queries: readonly AskedQuery[];
}) => Promise<readonly BrowserAnswer[]>;

/**
 * Answers queries in a real browser, by files as a portal serves them.
 *
 * @param files What lies in the search's folder.
 * @param answer Kvitto's own way unless told.
 * @throws {Error} When there is no browser, saying what to install.
 */
export async function searchInBrowser(
  files: readonly { readonly path: string; readonly content: Uint8Array | string }[],
  queries: readonly AskedQuery[],
  answer: AnswerInPage = answerAll,
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
    return await askInPage(await browser.newPage(), served.address, queries, answer);
  } finally {
    for (const close of closing) await close();
  }
}

/** Answers queries with the search of a site that is being served. */
export async function askInPage(
  page: Page,
  address: string,
  queries: readonly AskedQuery[],
  answer: AnswerInPage = answerAll,
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
  await page.evaluate(answer, { search, base, queries: queries.slice(0, 1) });
  const firstMs = performance.now() - begin;
  return { answers: await page.evaluate(answer, { search, base, queries }), firstMs, bytes };
}

const answerAll: AnswerInPage = async ({ search, base, queries }) => {
  const { openSearchEngine } = search as typeof import("../client/search-facade.ts");
  const engine = await openSearchEngine(base);
  const answers = [];
  for (const { id, query, lang } of queries) {
    const start = performance.now();
    const { hits, sure } = await engine.answer(query, lang);
    const ms = performance.now() - start;
    const found = hits.map((hit) => engine.records.get(hit.id)?.record ?? "");
    answers.push({ id, found, ms, sure });
  }
  return answers;
};
