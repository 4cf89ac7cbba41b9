import type { TableEntry } from "../catalogue/catalogue.ts";
import type { RuleOutcome } from "../engine/decide/replay-rule.ts";
import type { KpiStatus } from "../engine/kpi-status.ts";
import type { KpiHistory, KpiReading } from "../engine/reading.ts";
import { lockedFrom, trialFrom } from "../engine/limits.ts";
import { capital, type Context } from "./context.ts";
import { figuresOf, type Figures } from "./figures.ts";
import { sparkView, type SparkView } from "./kpi-chart-view.ts";
import { targetText } from "./target-text.ts";
import { decisionMark, kpiMark, stateMark, variationMark } from "./verdict-marks.ts";
import type { LinkView, MarkView } from "./views.ts";

/** One line of the KPI table. */
export interface KpiRowView {
  readonly link: LinkView;
  readonly owner: string;
  readonly steering: boolean;
  /** One of the programme's own. */
  readonly programme: boolean;
  /** Undefined when nothing was measured. */
  readonly latest?: string | undefined;
  /** The value's period, when it is not the latest one. */
  readonly latestFrom?: string | undefined;
  readonly target?: string | undefined;
  readonly baseline: string;
  readonly spark?: SparkView | undefined;
  readonly variation: MarkView;
  /** Since when, or how much data there is. */
  readonly variationNote?: string | undefined;
  /** The KPI in one word: its course, or why it has none. */
  readonly status: MarkView;
  readonly state: KpiStatus;
  /** Rules that it has helped to fire, or that wait. */
  readonly drives: readonly LinkView[];
}

/**
 * @param rules Every rule that asks about the KPI.
 */
export function kpiRow(
  context: Context,
  entry: TableEntry<"kpis">,
  history: KpiHistory,
  reading: KpiReading,
  rules: readonly RuleOutcome[],
): KpiRowView {
  const { data, id } = entry;
  const { show, href, role, link } = context;
  const figures = figuresOf(context, id);
  const title = show(data.title);
  const { latest, freshness, target } = reading;
  return {
    link: { text: title.text, lang: title.lang, href: href(`/kpis/${id}/`) },
    owner: capital(role(data.owner)),
    steering: data.steering,
    programme: data.programme,
    latest: latest && figures.value(latest.value),
    latestFrom: latest && freshness !== "current" ? figures.period(latest.period.text) : undefined,
    target: target && targetText(context, figures, target.op, target.value),
    baseline: baselineText(context, entry, figures),
    spark: sparkView(context, entry, history, reading),
    variation: variationMark(context, reading.variation),
    variationNote: variationNote(context, figures, reading),
    status: kpiMark(context, reading),
    state: reading.status,
    drives: rules
      .filter(({ state }) => state !== "inactive")
      .map((outcome) => {
        const what = decisionMark(context, outcome.rule.decision).word;
        const state = stateMark(context, outcome).word;
        return link(
          "decisionRules",
          outcome.rule.id,
          `${what}: ${state.toLocaleLowerCase(context.language)}`,
        );
      }),
  };
}

function baselineText(
  { words }: Context,
  { data: { baseline } }: TableEntry<"kpis">,
  figures: Figures,
): string {
  if (!baseline) return "";
  if ("not_introduced" in baseline) return words.notIntroduced;
  if ("pending_until" in baseline) return `${words.baselinePending} ${baseline.pending_until}`;
  return `${words.baselineFrom} ${figures.value(baseline.value)}`;
}

function variationNote(
  { words }: Context,
  figures: Figures,
  { variation, latest }: KpiReading,
): string | undefined {
  const { verdict, since, measured, reason } = variation;
  if (verdict === "trial") return `${measured} ${words.of} ${lockedFrom} ${words.valuesCounted}`;
  if (verdict === "too_little_data" && reason === "too_few")
    return `${measured} ${words.of} ${trialFrom} ${words.valuesCounted}`;
  if ((verdict === "stale" || verdict === "unknown") && latest)
    return `${words.latest} ${figures.period(latest.period.text)}`;
  return since === undefined ? undefined : `${words.since} ${figures.period(since)}`;
}
