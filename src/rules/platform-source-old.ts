import { isSourceOld, sourceMonths } from "../engine/publishing/source-age.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV784",
  severity: "warning",
  *check({ checklists }, { asOf }) {
    for (const { data, locate } of checklists.values()) {
      if (data.status === "retired") continue;
      for (const [i, { source }] of data.items.entries()) {
        if (!source || !isSourceOld(source.accessed, asOf)) continue;

        yield {
          at: locate("items", i, "source", "accessed"),
          message: `The page was last read on ${source.accessed}, more than ${sourceMonths} months ago.`,
          hint: "Read it again. If it says something else, change the item; then write today’s date.",
        };
      }
    }
  },
});
