import { buildFacts } from "../facts/build-facts.ts";
import { shownValue } from "../facts/differences.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV528",
  severity: "warning",
  *check(catalogue, { asOf, internal }) {
    const { facts } = catalogue;
    if (!internal || !facts) return;
    const latest = new Map(buildFacts(catalogue, asOf).kpis.map((kpi) => [kpi.title.sv, kpi]));
    for (const [i, { title, period, value }] of facts.data.kpis.entries()) {
      const now = latest.get(title.sv);
      // A KPI that is not public, or is called something else, is the business of KV523.
      if (!now || (now.period === period && now.value.sv === value.sv && now.value.en === value.en)) continue;
      yield {
        at: facts.locate("kpis", i, "value", "sv"),
        message: `${shownValue(title.sv)} was ${value.sv} in ${period}, and is ${now.value.sv} in ${now.period}.`,
        hint: "Run: npm run facts",
      };
    }
  },
});
