import type { Catalogue, Entry } from "../catalogue/catalogue.ts";
import { riskPoints } from "../engine/risks/risk-points.ts";
import { isInForce } from "./approvals/in-force.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV741",
  severity: "error",
  *check(catalogue) {
    for (const { data, locate } of catalogue.risks.values()) {
      const [inherent, current] = [riskPoints(data.inherent), riskPoints(data.current)];
      if (current >= inherent || hasControl(catalogue, data)) continue;
      yield {
        at: locate("current"),
        message: `The risk is lowered from ${inherent} to ${current}, but no control of it is in force.`,
        hint: "Name a rule, a reply, a playbook or a checklist that is in force and lowers it, or give the level before anything is done.",
      };
    }
  },
});

/** Whether something that people go by controls the risk. What cannot be read is reported for that, and may well be. */
function hasControl(
  catalogue: Catalogue,
  { rules, templates, controls = {} }: Entry<"risks">["data"],
): boolean {
  const named = { rules, templates, ...controls };
  return (Object.entries(named) as [keyof typeof named, readonly string[]][]).some(([type, ids]) =>
    ids.some((id) => {
      const entry: Entry | undefined = catalogue[type].get(id);
      return entry ? isInForce(entry) : catalogue.known[type].has(id);
    }),
  );
}
