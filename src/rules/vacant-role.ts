import { allEntries, type Catalogue } from "../catalogue/catalogue.ts";
import { count } from "../lib/list.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV204",
  severity: "error",
  *check(catalogue, { asOf }) {
    for (const role of catalogue.roles.values()) {
      const held = role.data.holders.some(({ from, to }) => from <= asOf && (to === undefined || asOf <= to));
      if (held) continue;
      const users = recordsThatName(catalogue, role.id);
      if (users === 0) continue;

      yield {
        at: role.locateName("holders"),
        message: `Nobody holds the role "${role.id}" on ${asOf}, but ${count(users, "record names", "records name")} it.`,
        hint: "Add a holder from that day, or give the records another role.",
      };
    }
  },
});

/** How many records a role answers for or is called in by. A past approval needs no holder today. */
function recordsThatName(catalogue: Catalogue, role: string): number {
  return allEntries(catalogue)
    .filter(({ references }) =>
      references.some(
        ({ path, collection, id }) => collection === "roles" && id === role && path[0] !== "approvals",
      ),
    )
    .toArray().length;
}
