import type { Difference } from "../../engine/experiments/compare-rows.ts";
import { fillIn } from "../../lib/fill-in.ts";
import type { Context } from "../context.ts";
import { number, value } from "../format.ts";
import { experimentWords as words } from "../words/experiments.ts";

/** A KPI's figures in an experiment, as they are written. */
export interface MeasureWords {
  readonly title: string;
  readonly value: (amount: number | undefined) => string;
  /** The parts of a difference with as many decimals as it takes to see on which side of zero its ends lie. */
  readonly parts: (difference: Difference) => Readonly<Record<"difference" | "lower" | "upper", string>>;
  /** `+0,37 (+0,16 till +0,57)`. */
  readonly short: (difference: Difference | undefined) => string;
  /** What differences are counted in. */
  readonly unit: string;
}

export function measureWords({ portal, say, language }: Context, kpi: string): MeasureWords {
  const data = portal.catalogue.kpis.get(kpi)?.data;
  const style = data ?? { unit: "ratio" as const, precision: 2 };
  const parts = ({ estimate, lower, upper }: Difference) => {
    const precision = decimalsFor([lower, upper], style.precision);
    const signed = (amount: number) => number(amount, language, precision, true);
    return { difference: signed(estimate), lower: signed(lower), upper: signed(upper) };
  };
  return {
    title: data ? say(data.short_title ?? data.title) : kpi,
    value: (amount) => (amount === undefined ? "" : value(amount, style, language)),
    parts,
    short: (difference) =>
      // Figures that belong together stay on one line.
      difference
        ? fillIn(say(words.difference), parts(difference)).replaceAll(" ", "\u00A0")
        : say(words.noDifference),
    unit: say(style.unit === "percent" ? words.percentagePoints : words.units),
  };
}

function decimalsFor(ends: readonly number[], precision: number): number {
  let decimals = precision;
  while (decimals < 4 && ends.some((end) => end !== 0 && Number(end.toFixed(decimals)) === 0)) decimals += 1;
  return decimals;
}
