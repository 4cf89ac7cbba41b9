import { holm } from "../stats/holm.ts";
import { sidakLevel } from "../stats/sidak-level.ts";
import { compareRows, groupValue, type Difference, type GroupValue } from "./compare-rows.ts";
import { cellsOf, factors, type Design, type Factor, type Measure, type ResultRow } from "./design.ts";

/** What is sure of a difference: the whole interval lies on one side of zero, or does not. */
export type Certainty = "better" | "worse" | "unclear";

/** What changing one factor did to one KPI, over all cells with it and without it. */
export interface Effect {
  readonly measure: Measure;
  readonly factor: Factor;
  readonly control: string;
  readonly variant: string;
  readonly before: GroupValue | undefined;
  readonly after: GroupValue | undefined;
  /** With the variant less with the control. */
  readonly difference: Difference | undefined;
  readonly effect: Certainty;
}

/** One combination of blocks. */
export interface Cell extends Readonly<Record<Factor, string>> {
  readonly value: GroupValue | undefined;
  /** Against the cell with what is used today; none for that cell itself, and none where posts were drawn. */
  readonly difference?: Difference | undefined;
  /** Holm's, over all cells compared. */
  readonly adjustedP?: number | undefined;
}

const level = 0.95;

export function certaintyOf(difference: Difference | undefined, { better }: Measure): Certainty {
  if (!difference || (difference.lower <= 0 && difference.upper >= 0)) return "unclear";
  return difference.lower > 0 === (better === "higher") ? "better" : "worse";
}

/** @param beside How many effects are looked at together: the more, the wider each interval. */
export function effectOf(
  design: Design,
  rows: readonly ResultRow[],
  measure: Measure,
  factor: Factor,
  beside = 1,
): Effect {
  const [control, variant] = design.levels[factor];
  const ofMeasure = rows.filter(({ kpi }) => kpi === measure.kpi);
  const withVariant = ofMeasure.filter((row) => row[factor] === variant);
  const withControl = ofMeasure.filter((row) => row[factor] === control);
  const each = sidakLevel(level, beside);
  const difference = compareRows(withVariant, withControl, measure, design.assignment, each);
  return {
    measure,
    factor,
    control,
    variant,
    before: groupValue(withControl, measure.scale, design.assignment),
    after: groupValue(withVariant, measure.scale, design.assignment),
    difference,
    effect: certaintyOf(difference, measure),
  };
}

/** The factor that is tested at 95 %; the two others, which nobody asked about beforehand, at 95 % together. */
export const effectsOf = (design: Design, rows: readonly ResultRow[]): Effect[] =>
  factors.map((factor) =>
    effectOf(design, rows, design.goal, factor, factor === design.tested ? 1 : factors.length - 1),
  );

/** Every cell by the goal, and against what is used today; intervals hold together at 95 %. */
export function cellEffects(design: Design, rows: readonly ResultRow[]): Cell[] {
  const cells = cellsOf(design).map((cell) => ({
    cell,
    rows: rows.filter(
      (row) => row.kpi === design.goal.kpi && factors.every((factor) => row[factor] === cell[factor]),
    ),
  }));
  const [today] = cells;
  const each = sidakLevel(level, cells.length - 1);
  const compared = cells.map(({ cell, rows: own }, i): Cell => {
    const canCompare = i > 0 && design.assignment === "split";
    return {
      ...cell,
      value: groupValue(own, design.goal.scale, design.assignment),
      difference: canCompare ? compareRows(own, today?.rows ?? [], design.goal, "split", each) : undefined,
    };
  });
  const tests = compared.filter(({ difference }) => difference !== undefined);
  const adjusted = holm(tests.map(({ difference }) => difference?.p ?? 1));
  return compared.map((cell) => ({ ...cell, adjustedP: adjusted[tests.indexOf(cell)] }));
}
