import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { DecisionRule } from "../../engine/decide/decision-rule.ts";

/** The active decision rules as the engine reads them, in the order of their ids. */
export function rulesInForce({ decisionRules }: Pick<Catalogue, "decisionRules">): DecisionRule[] {
  return Array.from(decisionRules.values())
    .filter(({ data }) => data.status === "active")
    .map(({ id, data }) => ({ ...data, id }));
}
