import { riskPoints } from "../engine/risks/risk-points.ts";
import { defineRule } from "./define-rule.ts";
import { controlStanding } from "./risks/control-standing.ts";

export default defineRule({
  code: "KV741",
  severity: "error",
  *check(catalogue, { asOf }) {
    for (const { data, locate } of catalogue.risks.values()) {
      const [inherent, current] = [riskPoints(data.inherent), riskPoints(data.current)];
      if (current >= inherent || controlStanding(catalogue, data, asOf) !== "none") continue;
      yield {
        at: locate("current"),
        message: `The risk is lowered from ${inherent} to ${current}, but no control of it is in force.`,
        hint: "Name a rule, a reply, a playbook or a checklist that is in force and lowers it, or give the level before anything is done.",
      };
    }
  },
});
