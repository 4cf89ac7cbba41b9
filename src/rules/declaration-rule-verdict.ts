import type { DataOf } from "../content-types/index.ts";
import { isRetired } from "./approvals/in-force.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV522",
  severity: "error",
  *check({ declarations, rules }) {
    for (const declaration of declarations.values()) {
      if (isRetired(declaration)) continue;
      for (const field of ["approved_uses", "not_used_for"] as const) {
        for (const [i, id] of declaration.data[field].entries()) {
          const verdict = rules.get(id)?.data.verdict;
          if (verdict === undefined || (verdict === "not_allowed") === (field === "not_used_for")) continue;
          yield {
            at: declaration.locate(field, i),
            message: `The rule "${id}" ${verdicts[verdict]}.`,
            hint: `Move it to "${field === "approved_uses" ? "not_used_for" : "approved_uses"}", or change the rule.`,
          };
        }
      }
    }
  },
});

const verdicts: Record<DataOf<"rules">["verdict"], string> = {
  allowed: "allows something",
  conditional: "allows something on conditions",
  not_allowed: "forbids something",
};
