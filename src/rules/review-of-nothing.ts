import { nearestWord } from "../lib/nearest-word.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV660",
  severity: "error",
  *check({ reviews, known }) {
    for (const { data, locate } of reviews.values()) {
      const { type, id } = data.record;
      if (known[type].has(id)) continue;
      const near = nearestWord(id, known[type]);
      yield {
        at: locate("record", "id"),
        message: `There is no "${id}" in "${type}".`,
        hint: near ? `Did you mean "${near}"?` : "Name the record that was read through, by its type and id.",
      };
    }
  },
});
