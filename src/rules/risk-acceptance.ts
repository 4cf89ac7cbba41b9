import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV412",
  severity: "error",
  *check({ risks }, { asOf }) {
    for (const risk of risks.values()) {
      const { treatment, acceptance } = risk.data;
      if (treatment !== "accept") continue;
      if (!acceptance) {
        yield {
          at: risk.locate("treatment"),
          message: 'The risk is accepted, but has no "acceptance".',
          hint: "Say which role accepts it, why, and until which day.",
        };
      } else if (acceptance.expires < asOf) {
        yield {
          at: risk.locate("acceptance", "expires"),
          message: `The acceptance expired on ${acceptance.expires}.`,
          hint: "Let the role decide anew and give a later day, or choose another treatment.",
        };
      }
    }
  },
});
