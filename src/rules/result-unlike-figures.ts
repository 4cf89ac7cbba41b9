import { evaluateAll } from "../engine/experiments/evaluate-all.ts";
import type { Verdict } from "../engine/experiments/verdict.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV767",
  severity: "error",
  *check(catalogue) {
    const evaluated = evaluateAll(catalogue);
    for (const { id, data, locate } of catalogue.experiments.values()) {
      if (!data.outcome) continue;
      const { result } = data.outcome;
      if (data.status === "stopped") {
        if (result === "dnf") continue;
        yield {
          at: locate("outcome", "result"),
          message: `The experiment was stopped, and its result is "${result}".`,
          hint: "Write dnf: what is broken off is not judged.",
        };
      }
      const verdict = evaluated.get(id)?.verdict;
      if (data.status !== "concluded" || !verdict || verdict.result === result) continue;
      // Said by KV766.
      if (verdict.because === "too_few" && result !== "dnf") continue;
      yield {
        at: locate("outcome", "result"),
        message: `The result is "${result}". By the figures it is "${verdict.result}": ${reasons[verdict.because]}.`,
        hint: `Write ${verdict.result}, or correct the figures.`,
      };
    }
  },
});

const reasons: Readonly<Record<Verdict["because"], string>> = {
  better: "the whole interval is on the better side, and no guardrail is certainly worse",
  worse: "the whole interval is on the worse side",
  guardrail: "the goal is better, but a guardrail is certainly worse",
  spans_zero: "the interval holds both better and worse",
  too_few: "a cell has fewer observations than were decided on",
  uneven: "the cells are so unlike in size that the split was not by chance",
  guardrail_unknown: "a guardrail was not measured",
  no_results: "there are no results to compare",
};
