// What Pagefind's interface loads as `pagefind.js`. It has the same exports and answers with Kvitto's ranking;
// Pagefind itself lies below `engine/` and is only ever asked for single words.
import { facetNames, oncePerRecord, type SearchRecord } from "../search/records.ts";
import type { SearchCard } from "../search/search-entry.ts";
import type { SearchLanguage } from "../search/search-document.ts";
import type { PagefindHit } from "./pagefind.ts";
import { openSearchEngine, type Answer, type SearchEngine } from "./search-engine.ts";

export { openSearchEngine };

/** What hits are narrowed by: any of a facet's values, every facet. */
export type Chosen = Readonly<Record<string, readonly string[]>>;

/** How many hits each value of each facet has. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface FacadeResult {
  readonly id: string;
  readonly score: number;
  readonly words: readonly number[];
  readonly data: () => Promise<PagefindHit>;
}

/** Pagefind's answer, with what Kvitto adds to it. */
export interface FacadeAnswer {
  readonly results: readonly FacadeResult[];
  /** Counted within what is chosen of the other facets. */
  readonly filters: Counts;
  readonly totalFilters: Counts;
  readonly unfilteredResultCount: number;
  readonly corrections: Answer["plan"]["corrections"];
  readonly sure: boolean;
}

/** Beside this file. */
const base = new URL("./", import.meta.url).href;

export function createInstance(): object {
  const language: SearchLanguage = document.documentElement.lang === "en" ? "en" : "sv";
  const engine = openSearchEngine(base);
  return {
    filters: async (): Promise<Counts> => countsWithin([...(await engine).records.values()], {}),
    search: async (
      text: string | null,
      { filters = {} }: { filters?: Chosen } = {},
    ): Promise<FacadeAnswer> => {
      const opened = await engine;
      return text?.trim() ? answered(opened, await opened.answer(text, language), filters) : nothing;
    },
    preload: async (): Promise<void> => void (await engine),
    options: () => Promise.resolve(),
    mergeIndex: () => Promise.reject(new Error("This search has one index.")),
    destroy: () => Promise.resolve(),
  };
}

const nothing: FacadeAnswer = {
  results: [],
  filters: {},
  totalFilters: {},
  unfilteredResultCount: 0,
  corrections: [],
  sure: true,
};

function answered({ records }: SearchEngine, { plan, texts, sure }: Answer, chosen: Chosen): FacadeAnswer {
  const least = (texts[0]?.score ?? 0) * leastShare;
  const found = texts.filter(({ score }) => score >= least).flatMap(({ id }) => records.get(id) ?? []);
  const shown = once(found.filter((record) => fits(record, chosen)));
  const answer = sure ? answerAmong(shown) : undefined;
  const scores = new Map(texts.map(({ id, score }) => [id, score]));
  return {
    results: shown.map(({ id }) => ({
      id,
      score: scores.get(id) ?? 0,
      words: [],
      data: () => card(id, { isAnswer: id === answer }),
    })),
    filters: countsWithin(found, chosen),
    totalFilters: counts(once(found)),
    unfilteredResultCount: once(found).length,
    corrections: plan.corrections,
    sure,
  };
}

const once = (found: readonly SearchRecord[]) => oncePerRecord(found, ({ record }) => record);

/** A hit with less than this share of the best one's score has a word in common with the question, and no more. */
const leastShare = 0.1;

/** Replies this near the top are shown whole, though a question or a rule stands above. */
const nearTop = 3;

/** The reply that is shown whole at once. */
function answerAmong(shown: readonly SearchRecord[]): string | undefined {
  return shown.slice(0, nearTop).find(({ kind, resting }) => kind === "template" && !resting)?.id;
}

/** A document's values of everything that it can be narrowed by. */
function valuesOf({ kind, lang, facets }: SearchRecord): Record<string, readonly string[] | undefined> {
  return { kind: [kind], lang: [lang], ...facets };
}

function fits(record: SearchRecord, chosen: Chosen): boolean {
  const values = valuesOf(record);
  return Object.entries(chosen).every(
    ([facet, wanted]) => wanted.length === 0 || wanted.some((value) => values[facet]?.includes(value)),
  );
}

/**
 * A facet's own choice does not count against its other values, since they are alternatives. A record counts once, but in
 * each language that it may be had in.
 */
function countsWithin(found: readonly SearchRecord[], chosen: Chosen): Counts {
  return Object.fromEntries(
    ["kind", "lang", ...facetNames].map((facet) => {
      const { [facet]: _, ...others } = chosen;
      const some = found.filter((record) => fits(record, others));
      return [facet, counts(facet === "lang" ? some : once(some))[facet] ?? {}];
    }),
  );
}

function counts(found: readonly SearchRecord[]): Counts {
  const sums: Record<string, Record<string, number>> = {};
  for (const record of found) {
    for (const [facet, values] of Object.entries(valuesOf(record))) {
      const sum = (sums[facet] ??= {});
      for (const value of values ?? []) sum[value] = (sum[value] ?? 0) + 1;
    }
  }
  return sums;
}

async function card(id: string, state: Pick<PagefindHit, "isAnswer">): Promise<PagefindHit> {
  const response = await fetch(`${base}cards/${id}.json`);
  if (!response.ok) throw new Error(`The hit could not be loaded (${response.status}).`);
  return { ...((await response.json()) as SearchCard), ...state };
}
