import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV781",
  severity: "error",
  *check({ checklists }) {
    for (const { data, locate } of checklists.values()) {
      for (const [i, { id, blocking, rule, source }] of data.items.entries()) {
        if (!blocking || rule !== undefined || (source && source.sure !== "C")) continue;

        yield {
          at: locate("items", i, "blocking"),
          message: source
            ? `The item "${id}" stops publication, but rests on one source of grade C alone.`
            : `The item "${id}" stops publication, but neither a rule nor a source asks for it.`,
          hint: "Name the rule of ours or the platform’s page that asks for it, or let the item be a recommendation.",
        };
      }
    }
  },
});
