import { declarationInForce, fallenFacts } from "../facts/build-facts.ts";
import { shownValue } from "../facts/differences.ts";
import { holds } from "../facts/without-fallen.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV533",
  // A warning, since the day alone may bring it about: an error would keep the last site, and the sentence, up.
  severity: "warning",
  *check(catalogue, { asOf, internal }) {
    const { facts } = catalogue;
    if (!internal || !facts || !declarationInForce(catalogue)) return;
    const fallen = fallenFacts(catalogue, asOf);
    for (const field of ["rules", "tools"] as const) {
      for (const [i, told] of facts.data[field].entries()) {
        if (!holds(fallen[field], told)) continue;
        yield {
          at: facts.locate(field, i),
          message: `The public is told ${shownValue(told)}, but what that rests on is out of force.`,
          hint: "Run: npm run facts. Or renew what it rests on.",
        };
      }
    }
  },
});
