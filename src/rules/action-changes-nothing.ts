import type { Catalogue, Entry } from "../catalogue/catalogue.ts";
import type { ChangedType } from "../content-types/incident.ts";
import { swedishDay } from "../lib/swedish-time.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV736",
  severity: "error",
  *check(catalogue) {
    for (const { data, locate } of catalogue.incidents.values()) {
      const detected = swedishDay(data.detected_at);
      for (const [i, { what, changes = {}, no_change_reason, done_at }] of (data.actions ?? []).entries()) {
        const named = Object.entries(changes) as [ChangedType, readonly string[]][];
        if (data.status === "closed" && named.length === 0 && !no_change_reason) {
          yield {
            at: locate("actions", i, "what"),
            message: `The action "${what.sv}" changes no record.`,
            hint: "Name the rule, reply, risk, playbook or checklist that it changes in “changes”, or say why none in “no_change_reason”.",
          };
        }
        if (done_at === undefined) continue;
        for (const [type, ids] of named) {
          for (const [j, id] of ids.entries()) {
            const changed = changedOn(catalogue, type, id);
            if (changed === undefined || changed >= detected) continue;
            yield {
              at: locate("actions", i, "changes", type, j),
              message: `The action is done, but "${id}" has not changed since ${changed}, before this was detected.`,
              hint: "Change the record, take away “done_at”, or name the record that was changed.",
            };
          }
        }
      }
    }
  },
});

/** The first day of a record's version; for records without versions, the day it was last read through. */
function changedOn(catalogue: Catalogue, type: ChangedType, id: string): string | undefined {
  const data: Entry["data"] | undefined = catalogue[type].get(id)?.data;
  if (!data) return undefined; // KV201
  if ("effective_date" in data) return data.effective_date;
  return "last_reviewed_on" in data ? data.last_reviewed_on : undefined;
}
