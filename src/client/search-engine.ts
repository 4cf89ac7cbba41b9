import { openLexicon, type Lexicon, type LexiconFile } from "../search/lexicon.ts";
import { planQuery, type QueryPlan } from "../search/plan-query.ts";
import { rank, type Found, type Ranked } from "../search/rank.ts";
import { oncePerRecord, type SearchRecord } from "../search/records.ts";
import type { SearchLanguage } from "../search/search-document.ts";

/** What is used of Pagefind (1.5.2) itself. */
interface Pagefind {
  search(text: string): Promise<{ results: readonly Found[] }>;
}

interface PagefindModule {
  createInstance(options: object): Pagefind;
}

export interface Answer {
  readonly plan: QueryPlan;
  /** Best first, a record in each language that it was found in. */
  readonly texts: readonly Ranked[];
  /** The same, of a record's two languages the better one only. */
  readonly hits: readonly Ranked[];
  /** Whether the first hit is near enough to be offered as the answer. */
  readonly sure: boolean;
}

export interface SearchEngine {
  readonly records: ReadonlyMap<string, SearchRecord>;
  /** @param language The interface's, whose texts come a little sooner; none when there is no interface. */
  answer(text: string, language: SearchLanguage | undefined): Promise<Answer>;
}

/** Below this share of what was asked, a first hit is only near. */
const sureCoverage = 0.55;

/**
 * Loads an index.
 *
 * @param base Where it lies: `/search-index/`.
 * @throws {Error} When a part of it cannot be had.
 */
export async function openSearchEngine(base: string): Promise<SearchEngine> {
  const engine = `${base}engine/`;
  const [instance, file, list] = await Promise.all([
    openPagefind(engine),
    json<LexiconFile>(`${base}lexicon.json`),
    json<SearchRecord[]>(`${base}records.json`),
  ]);
  const lexicon = openLexicon(file);
  const records = new Map(list.map((record) => [record.id, record]));
  return {
    records,
    answer: (text, language) => answer(text, language, instance, lexicon, records),
  };
}

/** Begins to load the index as soon as the code is there. */
async function openPagefind(basePath: string): Promise<Pagefind> {
  const { createInstance } = (await import(/* @vite-ignore */ `${basePath}pagefind.js`)) as PagefindModule;
  return createInstance({
    basePath,
    // The same code again would be one more download, and a search takes a few milliseconds.
    noWorker: true,
    ranking: { termSimilarity: 2, pageLength: 0.5, termSaturation: 2, metaWeights: { title: 3 } },
  });
}

async function answer(
  text: string,
  language: SearchLanguage | undefined,
  pagefind: Pagefind,
  lexicon: Lexicon,
  records: ReadonlyMap<string, SearchRecord>,
): Promise<Answer> {
  const plan = planQuery(text, lexicon);
  const words = [...new Set(plan.terms.flatMap(({ variants }) => variants.map(({ word }) => word)))];
  const asked = [...words, ...plan.phrases.map((phrase) => `"${phrase}"`)];
  const answers = await Promise.all(asked.map((word) => pagefind.search(word)));
  const found = new Map(asked.map((word, i) => [word, answers[i]?.results ?? []]));
  const texts = rank(plan, found, (id) => records.get(id), lexicon, language);
  const hits = oncePerRecord(texts, ({ id }) => records.get(id)?.record ?? id);
  return { plan, texts, hits, sure: (hits[0]?.coverage ?? 0) >= sureCoverage };
}

async function json<T>(path: string): Promise<T> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
  return (await response.json()) as T;
}
