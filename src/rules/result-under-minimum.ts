import { evaluateAll } from "../engine/experiments/evaluate-all.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV766",
  severity: "error",
  *check(catalogue) {
    const evaluated = evaluateAll(catalogue);
    for (const { id, data, locate } of catalogue.experiments.values()) {
      const result = data.outcome?.result;
      if (result !== "won" && result !== "lost") continue;
      const fewest = evaluated.get(id)?.fewest;
      if (fewest === undefined || fewest >= data.min_n) continue;
      yield {
        at: locate("outcome", "result"),
        message: `"${result}" rests on ${fewest} observations in the smallest cell. At least ${data.min_n} were decided on.`,
        hint: "The result is inconclusive. The minimum is not lowered after the start.",
      };
    }
  },
});
