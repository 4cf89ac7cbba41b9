#!/usr/bin/env node
// scripts/bench-large-search.ts: how soon the search answers in a browser, and what it fetches, as a portal grows.
import { parseArgs } from "node:util";
import { searchIndex } from "../src/build/search-index.ts";
import { searchInBrowser } from "../src/build/search-in-browser.ts";
import { entriesOf } from "../src/search-eval/entries-of.ts";
import { manyTemplates } from "../src/search-eval/many-templates.ts";
import { percentile } from "../src/search-eval/measures.ts";
import { openSynonyms } from "./lib/open-synonyms.ts";
import { run } from "./lib/run.ts";

const queries = [
  "trasig lampa",
  "var är min cykel?? jag vill ha pengarna tillbaka nu",
  "forsenad joka till ombudet",
  "ärende 4711",
];

await run(async () => {
  const { values } = parseArgs({
    options: { templates: { type: "string", multiple: true, default: ["100", "1000", "10000"] } },
  });
  const synonyms = await openSynonyms();
  for (const count of values.templates.map(Number)) {
    const files = await searchIndex({ entries: entriesOf(manyTemplates(count)), synonyms });
    const rounds = queries.flatMap((query, i) =>
      Array.from({ length: 5 }, (_, n) => ({ id: `${i}-${n}`, query })),
    );
    const { answers, openMs, firstMs, bytes } = await searchInBrowser(files, rounds);
    const times = answers.map(({ ms }) => ms);
    const [median, p95] = [percentile(times, 0.5) ?? 0, percentile(times, 0.95) ?? 0];
    process.stdout.write(
      `${count} templates: opened in ${openMs.toFixed(0)} ms, first answer ${firstMs.toFixed(0)} ms after that, then p50 ${median.toFixed(1)} ms, ` +
        `p95 ${p95.toFixed(1)} ms; ${(bytes / 1000).toFixed(0)} kB fetched\n`,
    );
  }
  return 0;
});
