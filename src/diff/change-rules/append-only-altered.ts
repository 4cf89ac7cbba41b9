import type { FieldPath } from "../../changes/field-changes.ts";
import type { RecordChange } from "../records/record-changes.ts";
import { isOver } from "../../engine/incidents/action-state.ts";
import { capital } from "../../site/context.ts";
import { defineChangeRule } from "./define-change-rule.ts";

export default defineChangeRule({
  code: "KV654",
  severity: "error",
  *check({ records }) {
    for (const change of records) {
      const { type, before, after } = change;
      const entry = entries.get(type);
      if (!before || !entry) continue;
      if (!after) {
        yield {
          at: before.locate(),
          message: `${capital(entry)} is deleted.`,
          hint: "Put the file back. What was written down stays, also when it was wrong.",
        };
        continue;
      }
      const altered = alteredField(change);
      if (!altered) continue;
      yield {
        at: after.locate(...altered),
        message: `"${altered.join(" › ")}" of ${entry} is altered.`,
        hint: "Put back what it said, and write a new entry that corrects it.",
      };
    }
  },
});

/** Types that are written once and then only added to. */
const entries: ReadonlyMap<string, string> = new Map([
  ["decisions", "an entry of the decision log"],
  ["reviews", "a logged review"],
  ["corrections", "a logged correction"],
  ["incidents", "a logged incident"],
]);

/**
 * The first field that says something else than it did. What is added, or translated, is no alteration. Of an incident
 * that goes on only the timeline stays as it is; of one that is over everything but the state, which may reopen it.
 */
function alteredField({ before, fields }: RecordChange): FieldPath | undefined {
  const incident = before && "timeline" in before.data ? before.data : undefined;
  const mayChange = (path: FieldPath): boolean =>
    incident !== undefined && (isOver(incident) ? path[0] === "status" : path[0] !== "timeline");
  return fields.find(({ kind, path }) => kind !== "added" && path.at(-1) !== "en" && !mayChange(path))?.path;
}
