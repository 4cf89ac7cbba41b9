import { toolCategory } from "../content-types/tool.ts";
import { isInForce } from "./approvals/in-force.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV525",
  severity: "error",
  *check({ tools }) {
    const [first] = tools.values();
    if (first === undefined) return;
    const covered = new Set([...tools.values()].filter(isInForce).flatMap(({ data }) => data.categories));
    for (const category of toolCategory.options) {
      if (covered.has(category)) continue;
      yield {
        at: first.locate(),
        message: `No approved or restricted tool covers the category "${category}".`,
        hint: "Add the tool that the team uses for it, or the category to a tool that is there.",
      };
    }
  },
});
