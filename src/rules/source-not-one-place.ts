import { list, quoted } from "../lib/list.ts";
import { defineRule } from "./define-rule.ts";

/** Where a source can be: with us, or at an address. */
const places = ["rule", "tool", "policy", "declaration", "url"] as const;

export default defineRule({
  code: "KV622",
  severity: "error",
  *check({ claims }) {
    for (const { data, locate } of claims.values()) {
      for (const [i, source] of data.sources.entries()) {
        const named = places.filter((place) => source[place] !== undefined);
        if (named.length === 1) continue;
        yield named.length === 0
          ? {
              at: locate("sources", i),
              message: "The source says neither which record of ours it is, nor at which address.",
              hint: `Add ${list(quoted(places), "or")}.`,
            }
          : {
              at: locate("sources", i),
              message: `The source has ${list(quoted(named))} in one.`,
              hint: "Write each as a source of its own, with the day on which it was read.",
            };
      }
    }
  },
});
