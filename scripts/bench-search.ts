#!/usr/bin/env node
// scripts/bench-search.ts: Kvitto's search beside raw Pagefind and tuned MiniSearch, on our own content and another team's.
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

  const other = "test/search/other-team";
  const documents = await readSetFile("--documents", `${other}/documents.json`, evaluationDocuments);
  const queries = await readSetFile("--queries", `${other}/queries.json`, evaluationQueries);
  process.stdout.write(`${queries.length} queries on another team's documents\n`);
  const entries = entriesOf(documents);
  process.stdout.write(
    `${searchReport(await compareSearches({ entries, synonyms: own.synonyms }, queries))}\n`,
  );
  return 0;
});
