import { latestDrill, nextDrill } from "../engine/incidents/drills.ts";
import { isInForce } from "./approvals/in-force.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV614",
  // A warning, since the day alone brings it about: an old commit must still build. The page shows a banner.
  severity: "warning",
  *check({ playbooks, incidents }, { asOf }) {
    const latest = latestDrill(incidents.values(), asOf);
    for (const { data, locate } of [...playbooks.values()].filter(isInForce)) {
      const due = latest && nextDrill(latest, data.drill_every);
      if (due !== undefined && asOf <= due) continue;
      yield {
        at: locate("drill_every"),
        message: due ? `The next drill was due on ${due}.` : "The log of incidents has no drill.",
        hint: "Hold a drill, and log it as an incident of the kind “drill”.",
      };
    }
  },
});
