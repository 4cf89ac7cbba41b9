import { expect, test } from "vitest";
import { frameWords } from "../../src/site/words/frame.ts";
import { kpiWords } from "../../src/site/words/kpi.ts";
import { recordWords } from "../../src/site/words/record.ts";
import { wordsIn } from "../../src/site/words.ts";

test("no word is defined in two places, where one would silently win", () => {
  const keys = [frameWords, recordWords, kpiWords].flatMap((words) => Object.keys(words));
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
});

test("every word is there in both languages, and nobody left one blank", () => {
  for (const words of [wordsIn.sv, wordsIn.en]) {
    for (const [key, word] of Object.entries(words)) expect(word.trim(), key).not.toBe("");
  }
});
