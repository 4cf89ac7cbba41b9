import { isInForce } from "./approvals/in-force.ts";
import { defineRule } from "./define-rule.ts";

/** The stages in which somebody writes to the public. That the text is approved is KV202, that it has English KV514. */
const writingStages = ["hold", "respond"] as const;

export default defineRule({
  code: "KV612",
  severity: "error",
  *check({ playbooks }) {
    for (const { data, locate } of [...playbooks.values()].filter(isInForce)) {
      for (const stage of writingStages) {
        const first = data.steps.findIndex((step) => step.stage === stage);
        const hasText = data.steps.some((step) => step.stage === stage && step.template !== undefined);
        // That the stage has no step at all is KV611.
        if (first === -1 || hasText) continue;
        yield {
          at: locate("steps", first, "stage"),
          message: `No step of the stage "${stage}" names an approved text.`,
          hint: "Add “template:” to the step in which something is published or answered.",
        };
      }
    }
  },
});
