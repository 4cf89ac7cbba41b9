import type { Lexicon } from "./lexicon.ts";
import { rarity, type QueryPlan, type Term } from "./plan-query.ts";
import type { SearchRecord } from "./records.ts";
import type { SearchKind, SearchLanguage } from "./search-document.ts";

/** One document found by one word, as Pagefind gives it. */
export interface Found {
  readonly id: string;
  /** Comparable within one word's finds only. */
  readonly score: number;
}

export interface Ranked {
  readonly id: string;
  readonly score: number;
  /** How much of what was asked the document holds, 0–1. */
  readonly coverage: number;
}

/** What ranking must know of a document. */
export type Rankable = Pick<SearchRecord, "kind" | "lang" | "resting" | "codes">;

const tuning = {
  /** Below 1 it brings a word's finds nearer to each other: that a document holds a word says more than how often. */
  evenness: 0.85,
  /** What is left of the score of a document that holds next to nothing of what was asked. */
  floor: 0.55,
  interfaceLanguage: 1.2,
  queryLanguage: 1.35,
  templateForCustomer: 2.1,
  faqForCustomer: 1.35,
  resting: 0.5,
  /** A code typed alone. */
  code: 100,
};

/**
 * Documents by how well they answer.
 *
 * @param found What Pagefind found for each word of the plan's variants.
 * @param describe What is known of a document; those it does not know are left out.
 * @param language The interface's, if there is one.
 */
export function rank(
  plan: QueryPlan,
  found: ReadonlyMap<string, readonly Found[]>,
  describe: (id: string) => Rankable | undefined,
  lexicon: Lexicon,
  language: SearchLanguage | undefined,
): Ranked[] {
  const sums = new Map<string, { score: number; covered: number }>();
  let possible = plan.unknown.length * rarity(0, lexicon.documents);
  for (const term of plan.terms) {
    const worth = term.weight * termRarity(term, found, lexicon);
    possible += worth;
    for (const [id, share] of shares(term, found)) {
      const sum = sums.get(id) ?? { score: 0, covered: 0 };
      sums.set(id, { score: sum.score + worth * share, covered: sum.covered + worth * term.certainty });
    }
  }
  // A phrase that nothing holds would leave nothing; pasted messages are full of quotation marks.
  const phrases = plan.phrases
    .map((phrase) => new Set(found.get(`"${phrase}"`)?.map(({ id }) => id)))
    .filter((ids) => ids.size > 0);
  return Array.from(sums, ([id, { score, covered }]): Ranked | undefined => {
    const document = describe(id);
    if (!document) return undefined;
    if (phrases.some((ids) => !ids.has(id))) return undefined;
    const coverage = possible === 0 ? 0 : covered / possible;
    return {
      id,
      coverage,
      score: score * (tuning.floor + (1 - tuning.floor) * coverage) * prior(document, plan, language),
    };
  })
    .filter((ranked) => ranked !== undefined)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** Each document's share of the best find, by its best variant. */
function shares({ variants }: Term, found: ReadonlyMap<string, readonly Found[]>): Map<string, number> {
  const best = new Map<string, number>();
  for (const { word, weight } of variants) {
    const finds = found.get(word) ?? [];
    const top = Math.max(...finds.map(({ score }) => score));
    if (!(top > 0)) continue;
    for (const { id, score } of finds) {
      const share = weight * (score / top) ** tuning.evenness;
      if (share > (best.get(id) ?? 0)) best.set(id, share);
    }
  }
  return best;
}

/** By what was truly found: parts of compounds and synonyms are in the index, too. */
function termRarity(
  { variants }: Term,
  found: ReadonlyMap<string, readonly Found[]>,
  { documents }: Lexicon,
): number {
  return Math.max(
    0,
    ...variants.map(({ word }) => {
      const { length } = found.get(word) ?? [];
      return length === 0 ? 0 : rarity(length, documents);
    }),
  );
}

/** Kinds that are seldom what somebody looks for when something else holds the same words. */
const seldom: Partial<Record<SearchKind, number>> = { claim: 0.5, register: 0.6, page: 0.7, tool: 0.9 };

function prior(
  { kind, lang, resting, codes }: Rankable,
  plan: QueryPlan,
  language: SearchLanguage | undefined,
): number {
  const own =
    (seldom[kind] ?? 1) *
    (lang === language ? tuning.interfaceLanguage : 1) *
    (lang === plan.language ? tuning.queryLanguage : 1) *
    (resting ? tuning.resting : 1) *
    (!resting && codes?.includes(plan.text) ? tuning.code : 1);
  if (plan.isFromCustomer) {
    if (kind === "template") return own * tuning.templateForCustomer;
    if (kind === "faq") return own * tuning.faqForCustomer;
  }
  return own;
}
