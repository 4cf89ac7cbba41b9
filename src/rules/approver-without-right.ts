import { allEntries } from "../catalogue/catalogue.ts";
import { contentTypes } from "../content-types/index.ts";
import { holdsRole } from "./approvals/holds-role.ts";
import { isRetired } from "./approvals/in-force.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV602",
  severity: "error",
  *check(catalogue) {
    for (const entry of allEntries(catalogue)) {
      if (!("approvals" in entry.data) || isRetired(entry)) continue;
      for (const [i, { by, role: id, at }] of entry.data.approvals.entries()) {
        const role = catalogue.roles.get(id)?.data;
        if (role === undefined) continue;
        if (!role.may_approve.some((type) => type === entry.type)) {
          yield {
            at: entry.locate("approvals", i, "role"),
            message: `The role "${id}" may not approve a ${contentTypes[entry.type].label.en}.`,
            hint: `Have a role approve it that has "${entry.type}" in "may_approve".`,
          };
        }
        if (!holdsRole(role, by, at)) {
          yield {
            at: entry.locate("approvals", i, "by"),
            message: `"${by}" did not hold the role "${id}" on ${at}.`,
            hint: "Correct the key, the role or the day, or have somebody approve it who holds the role.",
          };
        }
      }
    }
  },
});
