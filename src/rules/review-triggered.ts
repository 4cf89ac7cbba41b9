import type { Catalogue } from "../catalogue/catalogue.ts";
import type { DataOf } from "../content-types/index.ts";
import { isInForce } from "./approvals/in-force.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV532",
  // A warning: the change may leave the reply as true as before, and only a person can tell.
  severity: "warning",
  *check(catalogue) {
    for (const template of catalogue.templates.values()) {
      const { last_reviewed_on: reviewed, review_triggers: triggers } = template.data;
      if (!isInForce(template) || !triggers) continue;
      for (const { field, i, id, what, changed } of changesOf(triggers, catalogue)) {
        if (changed <= reviewed) continue;
        yield {
          at: template.locate("review_triggers", field, i),
          message: `The ${what} "${id}" changed on ${changed}, after this reply was last read through.`,
          hint: 'Read the reply through against the change, correct it, and write the day in "last_reviewed_on".',
        };
      }
    }
  },
});

type Triggers = NonNullable<DataOf<"templates">["review_triggers"]>;

/** When each rule and tool last changed in a way that may make a reply untrue. */
function* changesOf({ rules = [], tools = [] }: Triggers, catalogue: Catalogue) {
  for (const [i, id] of rules.entries()) {
    const changed = catalogue.rules.get(id)?.data.effective_date;
    if (changed) yield { field: "rules", i, id, what: "rule", changed };
  }
  for (const [i, id] of tools.entries()) {
    const changed = catalogue.tools.get(id)?.data.status_date;
    if (changed) yield { field: "tools", i, id, what: "AI tool", changed };
  }
}
