import { proven } from "../programme/phase-standing.ts";
import { evidence } from "../programme/evidence.ts";
import { defineRule } from "./define-rule.ts";
import { groundOf } from "./programme/ground-of.ts";

export default defineRule({
  code: "KV791",
  // A warning, since the day alone brings it about: an old commit must still build.
  severity: "warning",
  *check(catalogue, { asOf }) {
    const ground = groundOf(catalogue, asOf);
    for (const { data, locate } of catalogue.roadmap.values()) {
      for (const [i, { due, proof }] of data.deliverables.entries()) {
        if (due >= asOf) continue;
        const { proofs } = proven(proof, ground);
        const failing = proofs.find(({ standing }) => standing !== "done");
        if (!failing) continue;

        yield {
          at: locate("deliverables", i, "due"),
          message: `It was due on ${due}, and its proof does not hold: ${evidence(failing)}.`,
          hint: "Do what is missing. If the plan has changed, write the new day and why in “note”.",
        };
      }
    }
  },
});
