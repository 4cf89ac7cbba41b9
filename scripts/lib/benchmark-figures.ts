import { file, range, type File } from "./benchmark-record.ts";
import { tableText, weeklyValues } from "./benchmark-table.ts";
import type { TextDrawer } from "./benchmark-text.ts";

/** KPIs with five years of weeks each, and decision rules on some of them. */
export function figures(draw: TextDrawer, count: number): File[] {
  return [
    ...range(count).flatMap((i): File[] => {
      const kind = (["trust", "quality", "performance", "compliance"] as const)[i % 4];
      const better = i % 2 === 0 ? "higher" : "lower";
      const values = weeklyValues(draw.random);
      const fields = {
        title: draw.title(i),
        precision: 1,
        kind,
        better,
        counting_rule: draw.sentences(4),
        formula: draw.sentence(),
        rationale: draw.sentences(2),
        steering: i < 3,
        baseline: { value: values.get("2026-W36"), from: "2026-08-31", to: "2026-09-06" },
        target: {
          op: better === "higher" ? ">=" : "<=",
          value: better === "higher" ? 55 : 45,
          by: "2026-11-28",
        },
      };
      return [file("kpis", `kpi-${i}`, fields), [`internal/kpis/kpi-${i}.csv`, tableText(values)]];
    }),
    ...range(Math.floor(count / 7) + 1).map((i) =>
      file("decisionRules", `decision-rule-${i}`, {
        title: draw.title(i),
        when: { kpi: `kpi-${i}`, variation: "worsening" },
        because: draw.sentences(2),
      }),
    ),
  ];
}
