import { readFile } from "node:fs/promises";
import { expect, inject, test } from "vitest";
import { askInPage } from "../../src/build/search-in-browser.ts";
import { evaluationQueries, readSet } from "../../src/search-eval/evaluation-set.ts";
import { measureAnswers } from "../../src/search-eval/measure-answers.ts";
import { meanOf } from "../../src/search-eval/measures.ts";
import { withBrowser } from "./visit.ts";

const visit = withBrowser();

// What people type, with the records that answer it; see `npm run bench:search` for how others fare.
test("the golden set: the best record is among the first three nine times in ten, and something is always found", async () => {
  const { set: queries = [] } = readSet(await readFile("test/search/golden.json", "utf8"), evaluationQueries);
  expect(queries.length).toBeGreaterThanOrEqual(40);
  const { page } = await visit("/");
  const { answers } = await askInPage(page, inject("internalSite"), queries);
  const mean = meanOf(measureAnswers(answers, queries));
  expect(mean?.best3).toBeGreaterThanOrEqual(0.9);
  expect(mean?.zero).toBe(0);
});

// Questions that a team's portal has nothing on; a likely wrong answer is worse than none.
test("four in five questions from elsewhere get no sure answer", async () => {
  const strangers = JSON.parse(await readFile("test/search/strangers.json", "utf8")) as string[];
  const queries = strangers.map((query) => ({ id: query, query }));
  const { page } = await visit("/");
  const { answers } = await askInPage(page, inject("internalSite"), queries);
  const sure = answers.filter((answer) => answer.sure).map(({ id }) => id);
  expect(sure.length, sure.join("\n")).toBeLessThanOrEqual(strangers.length / 5);
});
