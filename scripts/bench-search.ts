#!/usr/bin/env node
// scripts/bench-search.ts: Kvitto's search beside raw Pagefind and tuned MiniSearch, on our own content and two other teams'.
import { compareSearches } from "../src/build/compare-searches.ts";
import { entriesOf } from "../src/search-eval/entries-of.ts";
import { evaluationDocuments, evaluationQueries } from "../src/search-eval/evaluation-set.ts";
import { searchReport } from "../src/search-eval/report.ts";
import { openPortal } from "../src/site/portal.ts";
import { searchSource } from "../src/site/search-entries.ts";
import { readSetFile } from "./lib/read-set.ts";
import { contentFolder, run, today } from "./lib/run.ts";

await run(async () => {
  const own = searchSource(await openPortal(contentFolder(), today()), { sv: [], en: [] });
  const golden = await readSetFile("--queries", "test/search/golden.json", evaluationQueries);
  process.stdout.write(`${golden.length} queries on our own content\n`);
  process.stdout.write(`${searchReport(await compareSearches(own, golden))}\n\n`);

  for (const team of ["bus-operator", "outdoor-shop"]) {
    const set = (name: string) => `test/search/${team}/${name}.json`;
    const documents = await readSetFile("--documents", set("documents"), evaluationDocuments);
    const queries = await readSetFile("--queries", set("queries"), evaluationQueries);
    const source = { entries: entriesOf(documents), synonyms: own.synonyms };
    process.stdout.write(`${queries.length} queries on the documents of another team, ${team}\n`);
    process.stdout.write(`${searchReport(await compareSearches(source, queries))}\n\n`);
  }
  return 0;
});
