import type { Entry } from "../catalogue/catalogue.ts";
import { isInForce } from "./approvals/in-force.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV805",
  severity: "error",
  *check({ exceptions, rules }) {
    for (const { data, locate } of exceptions.values()) {
      const rule = rules.get(data.rule);
      const why = rule && data.status === "approved" ? whyNot(rule) : undefined;
      if (why) yield { at: locate("rule"), ...why };
    }
  },
});

/** That an approved exception names a retired rule is KV202. */
function whyNot(rule: Entry<"rules">): { message: string; hint: string } | undefined {
  const { verdict, status, unless = [] } = rule.data;
  if (verdict === "allowed") {
    return {
      message: `The rule "${rule.id}" allows something, so there is nothing to be excepted from.`,
      hint: "Name the rule that stands in the way.",
    };
  }
  if (verdict === "not_allowed" && unless.length === 0) {
    return {
      message: `The rule "${rule.id}" lets no exceptions be made: it has no "unless".`,
      hint: "Withdraw the exception. If the rule is wrong, change the rule.",
    };
  }
  if (isInForce(rule) || status === "retired") return undefined;
  return {
    message: `The rule "${rule.id}" is a draft, so there is nothing to be excepted from.`,
    hint: "Wait until the rule applies, or name the one that does.",
  };
}
