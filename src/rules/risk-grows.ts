import { defineRule } from "./define-rule.ts";

const steps = [
  ["current", "inherent"],
  ["residual", "current"],
] as const;

export default defineRule({
  code: "KV411",
  severity: "error",
  *check({ risks }) {
    for (const risk of risks.values()) {
      for (const [after, before] of steps) {
        const [late, early] = [product(risk.data[after]), product(risk.data[before])];
        if (late <= early) continue;

        yield {
          at: risk.locate(after),
          message: `The ${after} risk (${late}) is higher than the ${before} risk (${early}).`,
          hint: "Measures can only lower a risk. Correct the likelihood or the impact of one of them.",
        };
      }
    }
  },
});

const product = ({ likelihood, impact }: { likelihood: number; impact: number }): number =>
  likelihood * impact;
