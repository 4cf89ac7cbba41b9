import MiniSearch from "minisearch";
import { wordsOf } from "../search/words-of.ts";
import type { SearchDocument } from "../search/search-document.ts";
import { stem } from "../search/stem.ts";
import { wordClass } from "../search/stop-words.ts";
import { synonymFinder, type SynonymGroup } from "../search/synonyms.ts";
import type { EvaluationQuery } from "./evaluation-set.ts";
import { measureAnswers } from "./measure-answers.ts";
import { meanOf } from "./measures.ts";

export interface TunedMiniSearch {
  /** What gave the best result, in words. */
  readonly settings: string;
  readonly answers: readonly { readonly id: string; readonly found: readonly string[] }[];
  /** How long each query took, in milliseconds. */
  readonly ms: readonly number[];
}

/**
 * MiniSearch at its best on a set: every combination of stemming, synonyms, fuzziness, prefixes and weights is tried on the
 * very queries that it is then judged by. It gets the same folding, stop words, stems and synonyms as our own search.
 *
 * @param inRecords Turns the documents found into the records that grades are given to.
 */
export function tunedMiniSearch(
  documents: readonly SearchDocument[],
  queries: readonly EvaluationQuery[],
  synonyms: readonly SynonymGroup[],
  inRecords: (answers: TunedMiniSearch["answers"]) => TunedMiniSearch["answers"],
): TunedMiniSearch {
  const synonymsOf = synonymFinder(synonyms);
  const languages = new Map(documents.map(({ id, lang }) => [id, lang]));
  let best: (TunedMiniSearch & { readonly ndcg5: number }) | undefined;
  for (const [stems, widened] of combinations([true, false], [true, false])) {
    const index = new MiniSearch({
      fields: ["title", "body", "asked", "synonyms"],
      tokenize: wordsOf,
      processTerm: (word) => (wordClass(word) === "stop" ? null : stems ? stem(word) : word),
    });
    index.addAll(
      documents.map(({ id, title, body, asked_as = [], tags = [], keywords = [] }) => {
        const asked = [...asked_as, ...tags, ...keywords].join(". ");
        const added = widened ? synonymsOf(`${title}. ${body}. ${asked}`).join(" ") : "";
        return { id, title, body, asked, synonyms: added };
      }),
    );
    for (const [fuzzy, prefix, title, asked] of combinations(
      [0, 0.1, 0.2],
      [true, false],
      [1, 2, 4],
      [1, 2],
    )) {
      const ms: number[] = [];
      const answers = queries.map(({ id, query, lang = "sv" }) => {
        const start = performance.now();
        const found = index.search(query, {
          fuzzy,
          prefix,
          combineWith: "OR",
          boost: { title, asked, synonyms: 0.3 },
          boostDocument: (one) => (languages.get(String(one)) === lang ? 1.3 : 1),
        });
        ms.push(performance.now() - start);
        return { id, found: found.map((hit) => String(hit.id)) };
      });
      const ndcg5 = meanOf(measureAnswers(inRecords(answers), queries))?.ndcg5 ?? 0;
      if (best && ndcg5 <= best.ndcg5) continue;
      const settings = `stems ${stems}, synonyms ${widened}, fuzzy ${fuzzy}, prefix ${prefix}, title ×${title}, asked ×${asked}`;
      best = { settings, answers, ms, ndcg5 };
    }
  }
  return best ?? { settings: "nothing to tune", answers: [], ms: [] };
}

function combinations<T extends readonly (readonly unknown[])[]>(
  ...choices: T
): { [K in keyof T]: T[K][number] }[] {
  return choices.reduce<unknown[][]>(
    (made, values) => made.flatMap((before) => values.map((value) => [...before, value])),
    [[]],
  ) as { [K in keyof T]: T[K][number] }[];
}
