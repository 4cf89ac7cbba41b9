import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { paper } from "../../src/site/paper.ts";

test("the browser's frame has the colour of the page, light and dark", () => {
  const tokens = readFileSync("src/styles/tokens.css", "utf8");
  expect(Array.from(tokens.matchAll(/--paper: (\S+);/g), ([, colour]) => colour)).toEqual([
    paper.light,
    paper.dark,
  ]);
});
