import { allEntries } from "../catalogue/catalogue.ts";
import { contentTypes } from "../content-types/index.ts";
import { deniesUse } from "../graph/falling.ts";
import { graphOf } from "../graph/graph.ts";
import { isInForce } from "./approvals/in-force.ts";
import { defineRule } from "./define-rule.ts";
import { givesWay, withdrawnStatus } from "./references/gives-way.ts";

export default defineRule({
  code: "KV720",
  // A warning, so that one changed word withdraws all that rests on it at once: an error would keep the last site up.
  severity: "warning",
  *check(catalogue) {
    const graph = graphOf(catalogue);
    for (const entry of allEntries(catalogue)) {
      if (!isInForce(entry) || deniesUse(entry.data)) continue;
      for (const { to, path = [], falls } of graph.grounds(entry)) {
        if (!givesWay(entry, path[0], to)) continue;

        const what = `${contentTypes[to.type].label.en} "${to.id}"`;
        const follows = falls ? "and so is out of force" : "and goes without it";
        yield {
          at: entry.locate(...path),
          message: `This rests on the ${what}, which is ${withdrawnStatus(to)}, ${follows}.`,
          hint: `Name one that holds, or withdraw this ${contentTypes[entry.type].label.en} too.`,
        };
      }
    }
  },
});
