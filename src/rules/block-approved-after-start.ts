import type { DataOf } from "../content-types/index.ts";
import { factors } from "../engine/experiments/design.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV761",
  severity: "error",
  *check({ experiments, blocks }) {
    for (const { data, locate } of experiments.values()) {
      if (data.status === "draft") continue;
      for (const factor of factors) {
        for (const level of ["control", "variant"] as const) {
          const id = data.factors[factor][level];
          const block = blocks.get(id)?.data;
          const problem = block && problemOf(block, data);
          if (problem === undefined) continue;
          yield {
            at: locate("factors", factor, level),
            message: `"${id}" ${problem}.`,
            hint: "Have the block approved before the experiment starts, or choose another.",
          };
        }
      }
    }
  },
});

/** What is retired now was in use once: only experiments that are still to be run are held back by it. */
function problemOf(
  { status, approvals }: DataOf<"blocks">,
  experiment: DataOf<"experiments">,
): string | undefined {
  const { start } = experiment;
  const [first] = approvals.map(({ at }) => at).sort();
  if (status === "draft" || first === undefined) return "is not approved";
  if (first > start) return `was approved on ${first}, after the start on ${start}`;
  const isOver = experiment.status === "concluded" || experiment.status === "stopped";
  return status === "retired" && !isOver ? "is retired" : undefined;
}
