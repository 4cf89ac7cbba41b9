import { riskPoints } from "../engine/risks/risk-points.ts";
import { defineRule } from "./define-rule.ts";
import { isLoweredByFallen } from "./risks/control-standing.ts";

export default defineRule({
  code: "KV812",
  // A warning, since the day alone, or one word in another record, may bring it about: an error would keep the last site up.
  severity: "warning",
  *check(catalogue, { asOf }) {
    for (const { data, locate } of catalogue.risks.values()) {
      if (!isLoweredByFallen(catalogue, data, asOf)) continue;
      const [inherent, current] = [riskPoints(data.inherent), riskPoints(data.current)];
      yield {
        at: locate("current"),
        message: `The risk is lowered from ${inherent} to ${current}, but all that controls it has fallen.`,
        hint: "Renew what the control rests on, name another control, or give the level before anything is done.",
      };
    }
  },
});
