import { usability } from "../graph/usability.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV727",
  // A warning, since the day alone may bring it about: an old commit must still build.
  severity: "warning",
  *check(catalogue, { asOf }) {
    for (const { data, locate } of catalogue.noClaimZones.values()) {
      const id = data.fallback_template;
      const template = id === undefined ? undefined : catalogue.templates.get(id);
      const use = template && usability(catalogue, template, asOf);
      if (use === undefined || use === "usable") continue;
      yield {
        at: locate("fallback_template"),
        message: `The reply "${id}", to be sent instead of a guess, may not be sent: ${words[use]}.`,
        hint: "Name a reply that may be sent, or have this one approved. Without one, staff will guess.",
      };
    }
  },
});

const words = {
  not_yet: "its first day has not come",
  expired: "its last day is over",
  not_approved: "it is not approved",
  grounds: "something that it rests on is out of force",
};
