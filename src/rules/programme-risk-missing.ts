import { count, list, quoted } from "../lib/list.ts";
import { defineRule } from "./define-rule.ts";

/** The risks that the programme names. */
const named = ["policy_drift", "surveillance", "false_claim", "brand_safety", "over_optimisation"] as const;
/** How many it asks for, those five included. */
const least = 10;

export default defineRule({
  code: "KV744",
  severity: "error",
  ofComplete: true,
  *check({ risks, known }) {
    const [first] = risks.values();
    // A risk that cannot be read is reported for that, and may well be the one.
    if (!first || known.risks.size > risks.size) return;
    const open = Array.from(risks.values()).filter(({ data }) => data.status === "open");
    const missing = named.filter((category) => !open.some(({ data }) => data.category === category));
    if (missing.length > 0) {
      yield {
        at: first.locate(),
        message: `No open risk has the category ${list(quoted(missing), "or")}.`,
        hint: "The programme names five risks. Describe those that are missing: what could happen, how bad it would be.",
      };
    }
    if (open.length < least) {
      yield {
        at: first.locate(),
        message: `The risk map has ${count(open.length, "open risk")}. The programme asks for at least ${least}.`,
        hint: "Describe what else could go wrong, with a role that answers for it and a KPI that shows it.",
      };
    }
  },
});
