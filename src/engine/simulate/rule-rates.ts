import { initialState, nextState } from "../decide/rule-state.ts";
import { all, truthOf, type Truth } from "../decide/truth.ts";
import { lockedFrom } from "../limits.ts";
import { trendHistory } from "../trend.ts";
import { variationHistory, type Variation } from "../variation.ts";
import { autoregressive } from "./autoregressive.ts";
import { seriesMaker } from "./made-up-series.ts";
import { normalSource } from "./normal-source.ts";

/** What is simulated: 12 reference points and some weeks after them, standard deviation 1. */
export interface RuleSetting {
  readonly weeks: number;
  readonly phi: number;
  readonly series: number;
  readonly seed: number;
}

/** Shares of stable series, 0 to 1, in which a rule with `for: 2` fires at some time. */
export interface RuleRates {
  /** A rule that asks whether one KPI is out of the ordinary, either way. */
  readonly oneKpi: number;
  /** The programme's rule: one KPI improving while another worsens. */
  readonly twoKpis: number;
}

/** How often rules fire on KPIs in which nothing happens, by the verdicts and states of the engine itself. */
export function ruleRates({ weeks, phi, series, seed }: RuleSetting): RuleRates {
  const normal = normalSource(seed);
  const make = seriesMaker(lockedFrom + weeks);
  const verdicts = (): Variation[] =>
    variationHistory(make(autoregressive(normal, phi, lockedFrom + weeks)), "higher");
  let oneKpi = 0;
  let twoKpis = 0;
  for (let made = 0; made < series; made++) {
    const [clicks, sentiment] = [verdicts(), verdicts()];
    const odd = clicks.map(({ verdict }) => answer(verdict, verdict !== "common_cause"));
    const conflict = clicks.map(({ verdict }, i) => {
      const other = sentiment[i]?.verdict ?? "unknown";
      return all([answer(verdict, verdict === "improving"), answer(other, other === "worsening")]);
    });
    oneKpi += Number(everFires(odd));
    twoKpis += Number(everFires(conflict));
  }
  return { oneKpi: oneKpi / series, twoKpis: twoKpis / series };
}

/** The share of series whose trend has a verdict in their last week; with a change, only the right way up. */
export function trendRate(
  { weeks, phi, series, seed }: RuleSetting,
  change?: (week: number) => number,
): number {
  const normal = normalSource(seed);
  const make = seriesMaker(weeks);
  let found = 0;
  for (let made = 0; made < series; made++) {
    const values = autoregressive(normal, phi, weeks).map((value, i) => value + (change?.(i) ?? 0));
    const verdict = trendHistory(make(values), "higher").at(-1)?.verdict;
    found += Number(verdict === "rising" || (!change && verdict === "falling"));
  }
  return found / series;
}

function answer(verdict: Variation["verdict"], holds: boolean): Truth {
  return verdict === "trial" || verdict === "too_little_data" ? "unknown" : truthOf(holds);
}

function everFires(truths: readonly Truth[]): boolean {
  let state = initialState;
  return truths.some((truth, i) => {
    state = nextState(state, truth, String(i), { for: 2 });
    return state.state === "firing";
  });
}
