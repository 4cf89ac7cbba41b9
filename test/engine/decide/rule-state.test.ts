import { describe, expect, test } from "vitest";
import { initialState, nextState, type RuleState } from "../../../src/engine/decide/rule-state.ts";
import type { Truth } from "../../../src/engine/decide/truth.ts";

const words = { t: "true", f: "false", "?": "unknown" } as const satisfies Record<string, Truth>;

/** Runs a rule over truths written as t, f and ?; periods are named 1, 2, 3 … */
function run(truths: string, rule: { for: number; keep?: number }): RuleState[] {
  let state = initialState;
  return [...truths].map((letter, i) => {
    state = nextState(state, words[letter as keyof typeof words], String(i + 1), rule);
    return state;
  });
}

/** i inactive, p pending, F firing, K firing because kept, U firing but unconfirmed. */
function draw({ state, kept, unconfirmed }: RuleState): string {
  if (state !== "firing") return state === "pending" ? "p" : "i";
  return unconfirmed ? "U" : kept > 0 ? "K" : "F";
}

describe("nextState(before, truth, period, rule)", () => {
  test.for([
    { because: "the first true period counts", rule: { for: 1 }, truths: "ftf", want: "iFi" },
    { because: "two in a row are needed", rule: { for: 2 }, truths: "ttt", want: "pFF" },
    { because: "a false one starts the count again", rule: { for: 2 }, truths: "tftt", want: "pipF" },
    { because: "three in a row are needed", rule: { for: 3 }, truths: "ttfttt", want: "ppippF" },
    { because: "unknown does not count", rule: { for: 2 }, truths: "t?", want: "pp" },
    { because: "and does not reset", rule: { for: 2 }, truths: "t?t", want: "ppF" },
    { because: "unknown alone starts nothing", rule: { for: 1 }, truths: "???", want: "iii" },
    { because: "one unknown period leaves it firing", rule: { for: 1 }, truths: "t?t", want: "FFF" },
    {
      because: "two make it unconfirmed until it is true again",
      rule: { for: 1 },
      truths: "t???t",
      want: "FFUUF",
    },
    { because: "or false", rule: { for: 1 }, truths: "t??f", want: "FFUi" },
    { because: "unknown periods apart do not add up", rule: { for: 1 }, truths: "t?t?t", want: "FFFFF" },
    { because: "a pending rule is never unconfirmed", rule: { for: 2 }, truths: "t???", want: "pppp" },
    { because: "it is kept for a period", rule: { for: 1, keep: 1 }, truths: "tff", want: "FKi" },
    {
      because: "true again while kept goes on firing",
      rule: { for: 2, keep: 1 },
      truths: "ttftff",
      want: "pFKFKi",
    },
    {
      because: "unknown does not use up the keeping",
      rule: { for: 1, keep: 1 },
      truths: "tf?ff",
      want: "FKKii",
    },
    { because: "a pending rule is not kept", rule: { for: 2, keep: 3 }, truths: "tf", want: "pi" },
    { because: "there are no periods", rule: { for: 1 }, truths: "", want: "" },
  ])("$because: $truths gives $want", ({ rule, truths, want }) => {
    expect(run(truths, rule).map(draw).join("")).toBe(want);
  });

  test("tells since when it is true, since when it fires, and k of N", () => {
    const states = run("ft?ttf", { for: 2, keep: 1 });
    const told = states.map(({ periodsTrue, trueSince, firingSince }) => [
      periodsTrue,
      trueSince,
      firingSince,
    ]);
    expect(told).toEqual([
      [0, undefined, undefined],
      [1, "2", undefined],
      [1, "2", undefined],
      [2, "2", "4"],
      [3, "2", "4"],
      [0, undefined, "4"],
    ]);
  });
});
