import { list, quoted } from "../lib/list.ts";
import { holdsRole } from "./approvals/holds-role.ts";
import { attestedRecord, audienceRoles } from "./assurance/attested-records.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV801",
  severity: "warning",
  *check(catalogue) {
    const { attestations, roles } = catalogue;
    for (const [i, { type, id, version, person, on }] of attestations?.data.rows.entries() ?? []) {
      const record = attestedRecord(catalogue, type, id);
      // Who an earlier version was for, the record no longer says.
      if (!attestations || record?.data.version !== version) continue;
      const held = Array.from(roles.values()).filter(({ data }) => holdsRole(data, person, on));
      const audience = audienceRoles(record);
      const isKnown = Array.from(roles.values()).some(({ data }) =>
        data.holders.some(({ person_id }) => person_id === person),
      );
      if (!isKnown || held.some((role) => audience.includes(role.id))) continue;
      yield {
        at: attestations.locate("rows", i, "person"),
        message:
          held.length === 0
            ? `"${person}" held no role on ${on}.`
            : `"${person}" held ${list(quoted(held.map((role) => role.id)))} on ${on}, and "${id}" is for others.`,
        hint: 'Correct the key or the day, or add the role to "audience".',
      };
    }
  },
});
