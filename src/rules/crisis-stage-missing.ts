import { contentTypes } from "../content-types/index.ts";
import { isInForce } from "./approvals/in-force.ts";
import { defineRule } from "./define-rule.ts";

/** In the order in which they come. */
const { options: stages } = contentTypes.playbooks.schema.shape.steps.element.shape.stage;

export default defineRule({
  code: "KV611",
  severity: "error",
  *check({ playbooks }) {
    for (const { data, locateName } of [...playbooks.values()].filter(isInForce)) {
      const there = new Set(data.steps.map(({ stage }) => stage));
      for (const stage of stages) {
        if (there.has(stage)) continue;
        yield {
          at: locateName("steps"),
          message: `No step belongs to the stage "${stage}", so nobody answers for it.`,
          hint: "Add a step with what is done, who does it and within how many minutes.",
        };
      }
    }
  },
});
