import type { Catalogue } from "../catalogue/catalogue.ts";
import { isInForce } from "./approvals/in-force.ts";
import { holdsRole } from "./approvals/holds-role.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV613",
  severity: "error",
  *check({ playbooks, roles }, { asOf }) {
    for (const { data, locate } of [...playbooks.values()].filter(isInForce)) {
      for (const [part, { role, deputy }] of Object.entries(data.roles)) {
        const holders = peopleIn(roles, role, asOf);
        const deputies = peopleIn(roles, deputy, asOf);
        // That nobody holds a role is KV204, that there is no such role KV201.
        const isSame = deputies.length > 0 && deputies.every((person) => holders.includes(person));
        if (role !== deputy && !isSame) continue;
        yield {
          at: locate("roles", part, "deputy"),
          message: `"${deputy}" is to step in for "${role}", but that is the same ${role === deputy ? "role" : "person"}.`,
          hint: "Name a role that somebody else holds.",
        };
      }
    }
  },
});

function peopleIn(roles: Catalogue["roles"], id: string, day: string): string[] {
  const role = roles.get(id)?.data ?? { holders: [] };
  return role.holders.map(({ person_id }) => person_id).filter((person) => holdsRole(role, person, day));
}
