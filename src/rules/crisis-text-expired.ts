import type { Catalogue, Entry } from "../catalogue/catalogue.ts";
import { locateReference } from "../catalogue/references.ts";
import { usability } from "../graph/usability.ts";
import { isInForce } from "./approvals/in-force.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV615",
  // A warning, since the day alone brings it about: an old commit must still build. The crisis page leaves it out.
  severity: "warning",
  *check(catalogue, { asOf }) {
    for (const entry of crisisRecords(catalogue)) {
      for (const reference of entry.references) {
        if (reference.collection !== "templates") continue;
        const template = catalogue.templates.get(reference.id);
        // That it is not approved at all is KV202.
        if (!template || usability(catalogue, template, asOf) !== "expired") continue;
        yield {
          at: locateReference(entry, reference),
          message: `The reply template "${reference.id}" might be used until ${template.data.expires}, so the crisis page no longer offers it.`,
          hint: "Have it approved anew with a later day, or name another.",
        };
      }
    }
  },
});

function* crisisRecords({ playbooks, faq }: Catalogue): Generator<Entry> {
  for (const entry of [...playbooks.values(), ...faq.values()]) if (isInForce(entry)) yield entry;
}
