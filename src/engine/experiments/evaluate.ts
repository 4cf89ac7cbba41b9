import { chiSquareP } from "../stats/chi-square-p.ts";
import { factors, type Design, type ResultRow } from "./design.ts";
import { cellEffects, effectOf, effectsOf, type Cell, type Effect } from "./effects.ts";
import { interactionP } from "./interaction.ts";
import { verdictOf, type Verdict } from "./verdict.ts";

/** What the figures of an experiment say. */
export interface Evaluation {
  /** By the goal: one effect per factor, the tested one among them. */
  readonly effects: readonly Effect[];
  readonly tested: Effect | undefined;
  /** Of the tested factor, on what must not become worse. */
  readonly guardrails: readonly Effect[];
  readonly cells: readonly Cell[];
  /** Observations in the cell that has the fewest; 0 when a cell has none. */
  readonly fewest: number;
  /** Chance of such different effects in the four combinations if there were but one; below 0.05 read the cells. */
  readonly interactionP: number | undefined;
  /** Views were to be split evenly, and chance would hardly have split them so. */
  readonly isUneven: boolean;
  readonly verdict: Verdict;
}

/** So unlikely that something is wrong with the split rather than with luck. */
const unevenP = 0.001;

/** Works out an experiment from its design and what its posts gave. Rows of other blocks or KPIs are passed over. */
export function evaluateExperiment(design: Design, rows: readonly ResultRow[]): Evaluation {
  const effects = effectsOf(design, rows);
  const cells = cellEffects(design, rows);
  const tested = effects.find(({ factor }) => factor === design.tested);
  const guardrails = design.guardrails.map((measure) => effectOf(design, rows, measure, design.tested));
  const sizes = cells.map(({ value }) => value?.n ?? 0);
  const fewest = Math.min(...sizes);
  const isUneven = design.assignment === "split" && fewest > 0 && splitP(sizes) < unevenP;
  return {
    effects,
    tested,
    guardrails,
    cells,
    fewest,
    interactionP: design.assignment === "split" ? testedInteraction(design, rows) : undefined,
    isUneven,
    verdict: verdictOf(tested, guardrails, { fewest, minN: design.minN, isUneven }),
  };
}

/** Pearson's chi-square of the cells' sizes against an even split. */
function splitP(sizes: readonly number[]): number {
  const even = sizes.reduce((sum, n) => sum + n, 0) / sizes.length;
  const value = sizes.reduce((sum, n) => sum + (n - even) ** 2 / even, 0);
  return chiSquareP(value, sizes.length - 1);
}

function testedInteraction({ levels, tested, goal }: Design, rows: readonly ResultRow[]): number | undefined {
  const ofGoal = rows.filter(({ kpi }) => kpi === goal.kpi);
  const [control, variant] = levels[tested];
  const [one, other] = factors.filter((factor) => factor !== tested);
  if (!one || !other) return undefined;
  const combinations = levels[one].flatMap((first) => levels[other].map((second) => ({ first, second })));
  return interactionP(
    combinations.map(({ first, second }) => {
      const here = ofGoal.filter((row) => row[one] === first && row[other] === second);
      return [
        here.filter((row) => row[tested] === variant),
        here.filter((row) => row[tested] === control),
      ] as const;
    }),
  );
}
