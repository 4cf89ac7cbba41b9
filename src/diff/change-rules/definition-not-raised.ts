import type { FieldPath } from "../../changes/field-changes.ts";
import type { Entry } from "../../catalogue/catalogue.ts";
import { rationaleOf, versionOf } from "../limits/limit-changes.ts";
import type { RecordChange } from "../records/record-changes.ts";
import { defineChangeRule } from "./define-change-rule.ts";

export default defineChangeRule({
  code: "KV655",
  severity: "error",
  *check({ records, limits }) {
    for (const change of records) {
      const { type, id, before, after } = change;
      if (type !== "kpis" || !before || !after || versionOf(after.data) > versionOf(before.data)) continue;
      // A loosened limit without a reason is refused already, and asks for the same.
      const silent = limits.some(
        (limit) => limit.id === id && limit.type === type && limit.effect === "loosened",
      );
      const field = silent && !rationaleOf(before, after) ? undefined : definingField(change, before);
      if (!field) continue;
      yield {
        at: after.locate("definition_version"),
        message: `"${field[0]}" has changed, and the definition is still version ${versionOf(after.data)}.`,
        hint: 'Raise "definition_version" and say why in "change_summary".',
      };
    }
  },
});

/** The first changed field that says what the figure counts or what it is held against; English texts translate. */
function definingField({ fields }: RecordChange, before: Entry): FieldPath | undefined {
  return fields
    .map(({ path }) => path)
    .find(([name = "", ...rest]) => {
      // A baseline that was promised is measured, not changed.
      if (name === "baseline") return "value" in ((before.data as { baseline?: object }).baseline ?? {});
      return defining.has(name) && rest.at(-1) !== "en";
    });
}

const defining: ReadonlySet<string | number> = new Set([
  "unit",
  "bounds",
  "better",
  "cadence",
  "counting_rule",
  "formula",
  "source_system",
  "from_template_use",
  "target",
  "min_points",
]);
