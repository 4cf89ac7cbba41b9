import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readXml } from "./read-xml.ts";
import { everyState, portalTexts, type SmallTest } from "./small-portal.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "kvitto-rules-test-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function command(content: string, ...args: string[]) {
  const run = spawnSync(
    process.execPath,
    [join(root, "scripts/rules-test.ts"), "--content", content, ...args],
    {
      encoding: "utf8",
    },
  );
  return { status: run.status, out: run.stdout.replaceAll(content, "content"), err: run.stderr };
}

/** A small portal on disk. */
function written(...portal: Parameters<typeof portalTexts>): string {
  const content = mkdtempSync(join(folder, "content-"));
  for (const [path, text] of Object.entries(portalTexts(...portal))) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  return content;
}

// Each run starts a process of its own.
describe("rules:test", { timeout: 60_000 }, () => {
  test.for<{
    because: string;
    tests: Record<string, SmallTest[]>;
    args?: string[];
    status: number;
    says: string;
  }>([
    {
      because: "every test holds",
      tests: { a: [{}] },
      status: 0,
      says: "1 test, 0 failed. 1 active rule, 0 without",
    },
    {
      because: "an expectation is wrong",
      tests: { a: [{}, { name: "Fel", expect: ["{ at: 13, rule: pause, state: inactive }"] }] },
      status: 1,
      says: "      expected  inactive\n      got       firing\n",
    },
    {
      because: "a state is not shown",
      tests: { a: [{ expect: everyState.slice(1) }] },
      status: 1,
      says: "  pause   MISSING   shown     shown     shown\n",
    },
    {
      because: "a rule fires that no expectation names",
      tests: { a: [{}], b: [{ expect: ["{ at: 11, decision: continue }"] }] },
      status: 1,
      says: '"pause" fires at 13, and no expectation names it.',
    },
    { because: "nothing is tested", tests: {}, status: 1, says: "1 active rule, 1 without full coverage." },
    {
      because: "a test cannot be read",
      tests: { a: [{ expect: ["{ at: 13, rule: paus, state: firing }"] }] },
      status: 1,
      says: 'KV201 There is no decision rule "paus".',
    },
    {
      because: "a field of a test is misspelt",
      tests: { a: [{ more: "partal: true" }] },
      status: 1,
      says: 'KV101 Unknown field "partal".',
    },
    {
      because: "the chosen tests hold, though others do not",
      tests: { a: [{}, { name: "Fel", expect: ["{ at: 11, decision: pause }"] }] },
      args: ["sentimentet"],
      status: 0,
      says: "1 test, 0 failed. Coverage is judged when all tests run.",
    },
  ])("when $because", ({ tests, args = [], status, says }) => {
    const run = command(written(tests), ...args);
    expect(run.out).toContain(says);
    expect(run.status).toBe(status);
  });

  test.for([
    { args: ["no-such-test"], err: 'No rule test matches "no-such-test".\n' },
    { args: ["one", "two"], err: "Give one pattern. Put quotes around one with spaces.\n" },
  ])("refuses $args", ({ args, err }) => {
    expect(command(written({ a: [{}] }), ...args)).toEqual({ status: 2, out: "", err });
  });

  test("writes JUnit, also when a test fails", () => {
    const junit = join(folder, "reports/rules.xml");
    const broken = written({
      a: [{}, { name: 'A < B & "C"', expect: ["{ at: 13, rule: pause, state: inactive }"] }],
    });
    expect(command(broken, "--junit", junit).status).toBe(1);
    const [suites] = readXml(readFileSync(junit, "utf8"));
    expect(suites?.attributes).toEqual({ name: "rules:test", tests: "3", failures: "1" });
    expect(suites?.children[0]?.children[1]?.attributes["name"]).toBe('A < B & "C"');
  });

  test("holds for the programme's rules, and no longer when one expectation is changed", () => {
    const content = join(folder, "programme");
    cpSync(join(root, "content"), content, { recursive: true });
    expect(command(content)).toMatchObject({
      status: 0,
      out: expect.stringMatching(/ 0 without full coverage\.\n$/),
    });

    const file = join(content, "internal/decision-rules/tests/nar-vi-pausar.yaml");
    const right = readFileSync(file, "utf8");
    const planted = right.replace(
      "at: 12, rule: pausa-skalning, state: pending",
      "at: 12, rule: pausa-skalning, state: firing",
    );
    expect(planted).not.toBe(right);
    writeFileSync(file, planted);
    const { status, out } = command(content);
    expect(out).toContain("      expected  firing\n      got       pending\n");
    expect(status).toBe(1);
  });
});
