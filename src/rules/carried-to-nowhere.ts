import { carriedTo, plannedWeeks } from "../programme/week-actions.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV795",
  severity: "error",
  *check(catalogue) {
    const planned = plannedWeeks(catalogue);
    const idsIn = new Map(
      planned.map(({ week, plan }) => [week.text, new Set(plan.data.actions.map(({ id }) => id))]),
    );
    for (const { week, plan } of planned) {
      for (const [i, action] of plan.data.actions.entries()) {
        const to = carriedTo(action);
        if (to === undefined || (to > week.text && idsIn.get(to)?.has(action.id))) continue;

        const at = plan.locate("actions", i, "outcome", "carried_to");
        if (to <= week.text)
          yield {
            at,
            message: `"${action.id}" is carried from ${week.text} to ${to}, which is no later week.`,
            hint: "Name the week that takes it over.",
          };
        else
          yield {
            at,
            message: `"${action.id}" is carried to ${to}, which has no such action.`,
            hint: `Add it there under the same id, or say why it was dropped.`,
          };
      }
    }
  },
});
