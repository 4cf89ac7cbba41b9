import { allEntries, type Entry } from "../catalogue/catalogue.ts";
import { recordKey } from "../catalogue/record-key.ts";
import { circles } from "../graph/circles.ts";
import { graphOf } from "../graph/graph.ts";
import { compareText } from "../lib/compare-text.ts";
import { quoted } from "../lib/list.ts";
import { shortestWay } from "../lib/shortest-way.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV721",
  severity: "error",
  *check(catalogue) {
    const { grounds } = graphOf(catalogue);
    const next = (entry: Entry) => grounds(entry).map(({ to }) => to);
    for (const circle of circles(allEntries(catalogue), next, recordKey)) {
      // Said once, at a claim, which is where a source can be changed.
      const claims = circle.filter(({ type }) => type === "claims");
      const [claim] = claims.toSorted((a, b) => compareText(a.id, b.id));
      const edge = claim && grounds(claim).find(({ to }) => circle.includes(to));
      if (!claim || !edge?.path) continue;
      const back = shortestWay(edge.to, next, (one) => next(one).includes(claim), recordKey) ?? [];
      yield {
        at: claim.locate(...edge.path),
        message: `The claim rests on ${quoted(back.map(({ id }) => id)).join(", and that on ")}, and that on the claim: a circle proves nothing.`,
        hint: "Name a source that does not take its ground from the claim.",
      };
    }
  },
});
