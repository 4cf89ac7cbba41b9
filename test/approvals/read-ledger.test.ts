import { describe, expect, test } from "vitest";
import {
  appendLines,
  hashOfLine,
  linesOf,
  signedText,
  type LedgerLine,
} from "../../src/approvals/ledger-line.ts";
import type { Step } from "../../src/approvals/main-line-steps.ts";
import { readLedger } from "../../src/approvals/read-ledger.ts";

const line = (approver: string): Omit<LedgerLine, "prev"> => ({
  v: 1,
  files: {},
  authors: [],
  approver,
  role: "editor",
  at: "2026-11-02",
  level: "registered",
});
const step = (index: number) => ({ index }) as Step;
const ledger = (...approvers: string[]) => appendLines("", approvers.map(line));
/** The ledger's texts, a step each from 0. */
const history = (...texts: (string | undefined)[]) => texts.map((text, i) => ({ step: step(i), text }));

describe("appendLines(ledger, lines)", () => {
  test("links each line to the one before by its SHA-256", () => {
    const [first = "", second = ""] = linesOf(ledger("a", "b"));
    expect(JSON.parse(first)).toMatchObject({ approver: "a", prev: null });
    expect(JSON.parse(second)).toMatchObject({ approver: "b", prev: hashOfLine(first) });
    expect(hashOfLine("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });

  test("continues a ledger that is there, and adds nothing for no lines", () => {
    expect(appendLines(ledger("a"), [line("b")])).toBe(ledger("a", "b"));
    expect(appendLines("", [])).toBe("");
    expect(linesOf("")).toEqual([]);
  });
});

test("signedText(line) leaves out the signature and the link, and puts fields in order", () => {
  const signed = {
    ...line("a"),
    prev: "0".repeat(64),
    signature: "s",
    files: { b: { from: null, to: null }, a: { to: null, from: null } },
  };
  expect(signedText(signed)).toBe(
    '{"approver":"a","at":"2026-11-02","authors":[],"files":{"a":{"from":null,"to":null},"b":{"from":null,"to":null}},"level":"registered","role":"editor","v":1}',
  );
});

describe("readLedger(versions)", () => {
  const [first = "", second = ""] = linesOf(ledger("a", "b"));
  test.for([
    { because: "there is none", texts: [], want: [], broken: undefined },
    { because: "it is empty", texts: [""], want: [], broken: undefined },
    {
      because: "lines came one by one",
      texts: [ledger("a"), ledger("a", "b")],
      want: ["a0", "b1"],
      broken: undefined,
    },
    { because: "two lines came at once", texts: [ledger("a", "b")], want: ["a0", "b0"], broken: undefined },
    {
      because: "a line was changed",
      texts: [ledger("a", "b"), ledger("a", "x")],
      want: ["a0"],
      broken: [2, "A line that was there has been changed or taken out."],
    },
    {
      because: "the last line was taken out",
      texts: [ledger("a", "b"), ledger("a")],
      want: ["a0"],
      broken: [2, "A line that was there has been changed or taken out."],
    },
    {
      because: "the file was deleted",
      texts: [ledger("a"), undefined],
      want: [],
      broken: [1, "A line that was there has been changed or taken out."],
    },
    {
      because: "a line was changed and put back",
      texts: [ledger("a", "b"), ledger("x"), ledger("a", "b", "c")],
      want: ["a0", "b0", "c2"],
      broken: undefined,
    },
    {
      because: "a line was left out from the start",
      texts: [`${second}\n`],
      want: [],
      broken: [1, "The line does not follow the one before it."],
    },
    {
      because: "lines stand in another order",
      texts: [`${first}\n${first}\n`],
      want: ["a0"],
      broken: [2, "The line does not follow the one before it."],
    },
    {
      because: "a line is no JSON",
      texts: [`${first}\n{\n`],
      want: ["a0"],
      broken: [2, "The line cannot be read."],
    },
    {
      because: "a line says more than it may",
      texts: [`${first.replace('{"v"', '{"also":1,"v"')}\n`],
      want: [],
      broken: [1, "The line cannot be read."],
    },
  ] as const)("when $because", ({ texts, want, broken }) => {
    const read = readLedger(history(...texts));
    expect(read.entries.map((entry) => `${entry.line.approver}${entry.step.index}`)).toEqual(want);
    expect(read.entries.map(({ number }) => number)).toEqual(want.map((_, i) => i + 1));
    expect(read.broken).toEqual(broken && { number: broken[0], why: broken[1] });
  });
});
