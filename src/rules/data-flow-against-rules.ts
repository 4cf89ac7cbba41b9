import type { Entry } from "../catalogue/catalogue.ts";
import { mayI } from "../engine/may-i.ts";
import { list } from "../lib/list.ts";
import { isInForce } from "./approvals/in-force.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV809",
  severity: "error",
  *check({ dataFlows, rules, exceptions }) {
    const active = new Map(
      Array.from(rules.values())
        .filter(isInForce)
        .map(({ id, data }) => [id, data]),
    );
    for (const { data, locate } of dataFlows.values()) {
      const { used, declared } = data;
      if (declared !== undefined && used !== (declared === "data_sources")) {
        yield {
          at: locate("declared"),
          message: `The data is ${used ? "used" : "not used"}, and stands in "${declared}" of the declaration.`,
          hint: 'Correct "used" or "declared", and the declaration if it is the one that is wrong.',
        };
      }
      const from = data.exception === undefined ? undefined : exceptions.get(data.exception)?.data.rule;
      const forbidding = used ? prohibitions(active, data).filter((rule) => rule !== from) : [];
      if (forbidding.length === 0) continue;
      yield {
        at: locate("used"),
        message: `${list(forbidding.map((id) => id.toUpperCase()))} ${forbidding.length > 1 ? "do" : "does"} not allow this use.`,
        hint: 'Write "used: false", or name the exception that it rests on. When it ends is for KV807.',
      };
    }
  },
});

/** Rules that forbid the flow outright, whatever the case. */
function prohibitions(
  rules: Parameters<typeof mayI>[0],
  { activities, class: dataClass, ai_level: aiLevel }: Entry<"dataFlows">["data"],
): string[] {
  const answers = activities.map((activity) => mayI(rules, { activity, dataClass, aiLevel }));
  const forbidden = answers.filter(({ verdict }) => verdict === "not_allowed");
  return [...new Set(forbidden.flatMap(({ decidedBy }) => decidedBy))];
}
