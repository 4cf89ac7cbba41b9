import { count } from "../lib/list.ts";
import { defineRule } from "./define-rule.ts";

const least = 3;

export default defineRule({
  code: "KV409",
  severity: "warning",
  ofComplete: true,
  *check({ kpis, known }) {
    const [first] = kpis.values();
    // A KPI that cannot be read is reported for that, and may be the one that is missed here.
    if (!first || known.kpis.size > kpis.size) return;
    const trust = [...kpis.values()].filter(({ data }) => data.kind === "trust").length;
    if (trust >= least) return;

    yield {
      at: first.locate("kind"),
      message: `${count(trust, "KPI has", "KPIs have")} the kind "trust". A programme should have at least ${least}.`,
      hint: "Measure how people take the work as well as how it performs.",
    };
  },
});
