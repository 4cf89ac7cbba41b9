import type { EvaluationQuery } from "../search-eval/evaluation-set.ts";
import { measureAnswers } from "../search-eval/measure-answers.ts";
import type { SearchRun } from "../search-eval/report.ts";
import { tunedMiniSearch } from "../search-eval/tuned-minisearch.ts";
import type { SearchSource } from "../search/search-entry.ts";
import { askPagefind, rawPagefind } from "./raw-pagefind.ts";
import { searchInBrowser } from "./search-in-browser.ts";
import { searchIndex } from "./search-index.ts";

/**
 * The same documents and queries through Kvitto, through Pagefind as it comes, and through MiniSearch tuned on these very
 * queries. The first two answer in a real browser.
 */
export async function compareSearches(
  source: SearchSource,
  queries: readonly EvaluationQuery[],
): Promise<SearchRun[]> {
  const { entries, synonyms } = source;
  const records = new Map(entries.map(({ id, record }) => [id, record]));
  /** A record is found once, in whichever language comes first. */
  const inRecords = <T extends { readonly found: readonly string[] }>(answers: readonly T[]) =>
    answers.map((answer) => ({
      ...answer,
      found: [...new Set(answer.found.map((id) => records.get(id) ?? id))],
    }));

  const kvitto = await searchInBrowser(await searchIndex(source), queries);
  const raw = await searchInBrowser(await rawPagefind(entries), queries, askPagefind);
  const mini = tunedMiniSearch(entries, queries, synonyms, inRecords);
  return [
    {
      name: "Kvitto",
      measures: measureAnswers(kvitto.answers, queries),
      ms: kvitto.answers.map(({ ms }) => ms),
      bytes: kvitto.bytes,
    },
    {
      name: "Pagefind as it is",
      measures: measureAnswers(inRecords(raw.answers), queries),
      ms: raw.answers.map(({ ms }) => ms),
      bytes: raw.bytes,
    },
    {
      name: `MiniSearch, tuned here (${mini.settings})`,
      measures: measureAnswers(inRecords(mini.answers), queries),
      ms: mini.ms,
    },
  ];
}
