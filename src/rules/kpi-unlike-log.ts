import type { TableEntry } from "../catalogue/catalogue.ts";
import { weeklyFigures, type LogFigures, type WeekFigures } from "../engine/publishing/log-figures.ts";
import { isClosed } from "../lib/period.ts";
import { defineRule, type Finding } from "./define-rule.ts";
import { asWritten, measuredRows } from "./kpis/measured-rows.ts";

export default defineRule({
  code: "KV783",
  severity: "warning",
  *check({ publishing, kpis }, { asOf }) {
    // What came out in the log's first weeks may have been reviewed before the log began.
    const weeks = weeklyFigures(publishing?.data.rows ?? []).filter(
      ({ week, reviewed }) => reviewed > 0 && isClosed(week, asOf),
    );
    if (weeks.length === 0) return;
    for (const kpi of kpis.values()) yield* differences(kpi, weeks);
  },
});

/** What the KPI says and what its `n` counts; undefined where the week has nothing to count from. */
function counted(
  figures: LogFigures,
  source: NonNullable<TableEntry<"kpis">["data"]["from_publishing_log"]>,
): { readonly value: number; readonly n: number } | undefined {
  const [ratio, scale, n] = {
    first_pass_rate: [figures.firstPassRate, 100, figures.reviewed] as const,
    ad_rejection_rate: [figures.rejectionRate, 100, figures.submitted] as const,
    cpa: [figures.cpa, 1, figures.conversions] as const,
  }[source];
  return ratio === undefined ? undefined : { value: ratio * scale, n };
}

function* differences(kpi: TableEntry<"kpis">, weeks: readonly WeekFigures[]): Generator<Finding> {
  const { from_publishing_log: source, cadence, precision } = kpi.data;
  if (source === undefined || cadence !== "weekly") return;
  const byWeek = new Map(measuredRows(kpi).map((row) => [row.measured.index, row]));
  for (const figures of weeks) {
    const row = byWeek.get(figures.week.index);
    const log = counted(figures, source);
    if (!row || !log) continue;
    // As the KPI shows it: a half in the last decimal, in either direction.
    const isSame = Math.abs(log.value - row.value) <= 0.5 * 10 ** -precision + 1e-9;
    if (isSame && (row.n === undefined || row.n === log.n)) continue;

    const own = `${asWritten(row.value, kpi)}${row.n === undefined ? "" : ` (n ${row.n})`}`;
    yield {
      at: row.atValue,
      message: `"${kpi.id}" is ${own} in ${row.period}, but the publishing log gives ${asWritten(Number(log.value.toFixed(precision)), kpi)} (n ${log.n}).`,
      hint: "Find out which of them lacks something, and correct it with a note.",
    };
  }
}
