#!/usr/bin/env node
// scripts/search-eval.ts: index any documents, answer any queries in a real browser, and say how well.
import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { searchIndex } from "../src/build/search-index.ts";
import { searchInBrowser } from "../src/build/search-in-browser.ts";
import { entriesOf } from "../src/search-eval/entries-of.ts";
import { evaluationDocuments, evaluationQueries } from "../src/search-eval/evaluation-set.ts";
import { measureAnswers } from "../src/search-eval/measure-answers.ts";
import { searchReport } from "../src/search-eval/report.ts";
import { openSynonyms } from "./lib/open-synonyms.ts";
import { readSetFile } from "./lib/read-set.ts";
import { run } from "./lib/run.ts";

await run(async () => {
  const { values } = parseArgs({
    options: { documents: { type: "string" }, queries: { type: "string" }, out: { type: "string" } },
  });
  const documents = await readSetFile("--documents", values.documents, evaluationDocuments);
  const queries = await readSetFile("--queries", values.queries, evaluationQueries);

  const files = await searchIndex({ entries: entriesOf(documents), synonyms: await openSynonyms() });
  const { answers, bytes } = await searchInBrowser(files, queries);
  const found = Object.fromEntries(answers.map((answer) => [answer.id, answer.found]));
  if (values.out) await writeFile(values.out, `${JSON.stringify(found, null, 2)}\n`);

  const ms = answers.map((answer) => answer.ms);
  const measures = measureAnswers(answers, queries);
  process.stdout.write(`${searchReport([{ name: "Kvitto", measures, ms, bytes }])}\n`);
  return 0;
});
