import { globSync, readFileSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";
import { canBeSlow, slowText } from "./slow-pattern.ts";

/** Longer than any line that a person writes, and short enough that only what grows with the cube is slow. */
const length = 1_500;
/** A pattern that reads the text once for each of its characters takes 10 ms; this leaves room for a busy machine. */
const mostMilliseconds = 750;

const patterns = globSync("src/**/*.ts").flatMap((file) => patternsIn(file));

/** Every pattern that is written out in a file. */
function patternsIn(file: string): { place: string; pattern: RegExp }[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
  const found: { place: string; pattern: RegExp }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, body = "", flags = ""] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? [];
      found.push({ place: `${file} ${node.text}`, pattern: new RegExp(body, flags.replace(/[gy]/g, "")) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test("no pattern of ours takes long over a text that repeats itself", { timeout: 120_000 }, () => {
  expect(patterns.length).toBeGreaterThan(300);
  const slow = patterns.filter(
    ({ pattern }) => canBeSlow(pattern) && slowText(pattern, length, mostMilliseconds) !== undefined,
  );
  expect(slow.map(({ place }) => place)).toEqual([]);
});

test.for([
  {
    because: "two rows of spaces and a lazy one between",
    pattern: /^(\S+)\s+(?:(.*?)\s+)?(?:ssh|ecdsa)-\S+\s+(\S{16,})(?:\s|$)/,
    length,
  },
  { because: "a repetition of repetitions", pattern: /^(?:a+)+$/, length: 27 },
])("a pattern with $because is noticed", { timeout: 60_000 }, ({ pattern, length: short }) => {
  expect(canBeSlow(pattern)).toBe(true);
  expect(slowText(pattern, short, mostMilliseconds)).toBeDefined();
});
