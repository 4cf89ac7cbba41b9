import { count } from "../lib/list.ts";
import { defineRule } from "./define-rule.ts";

const wanted = 3;

export default defineRule({
  code: "KV407",
  severity: "error",
  ofComplete: true,
  *check({ kpis, known }) {
    const [first] = kpis.values();
    // A KPI that cannot be read is reported for that, and may be the one that is missed here.
    if (!first || known.kpis.size > kpis.size) return;
    const steering = [...kpis.values()].filter(({ data }) => data.steering);
    if (steering.length === wanted) return;

    yield {
      at: (steering[wanted] ?? first).locate("steering"),
      message: `${count(steering.length, "KPI is", "KPIs are")} marked as steering. There must be exactly ${wanted}.`,
      hint: "Stop and scale decisions rest on three figures that everybody knows. Choose which.",
    };
  },
});
