import { allProse } from "../catalogue/catalogue.ts";
import { audienceOf } from "../content-types/define.ts";
import { contentTypes } from "../content-types/index.ts";
import { defineRule } from "./define-rule.ts";

const componentOf = { kpis: "Kpi", rules: "Rule", templates: "Template" } as const;

export default defineRule({
  code: "KV529",
  severity: "error",
  *check(catalogue) {
    for (const { entry, prose } of allProse(catalogue)) {
      if (audienceOf(contentTypes[entry.type]) !== "public") continue;
      for (const { collection, line, column } of prose.references) {
        yield {
          at: { file: prose.file, line, column },
          message: `"<${componentOf[collection]}>" shows an internal record, and the public site has none.`,
          hint: "Say the same in words that a reader outside the team understands.",
        };
      }
    }
  },
});
