import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { wordsIn } from "../../src/site/words.ts";

test("no word of the reply box holds what stands between two", () => {
  const [, list = ""] =
    /const said: ReplyWords = \[(.*?)\];/s.exec(readFileSync("src/components/ReplyBox.astro", "utf8")) ?? [];
  const keys = Array.from(list.matchAll(/words\.(\w+)/g), ([, key = ""]) => key);
  expect(keys).toHaveLength(10);
  for (const words of Object.values(wordsIn).map((one): Record<string, string> => one))
    for (const key of keys) expect(words[key]).toMatch(/^[^|]+$/);
});
