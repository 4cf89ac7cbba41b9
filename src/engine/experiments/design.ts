/** What an experiment varies, in the order in which it is met: the opening, the picture, what is asked for. */
export const factors = ["hook", "visual", "cta"] as const;
export type Factor = (typeof factors)[number];

/** A KPI as an experiment reads it. */
export interface Measure {
  readonly kpi: string;
  readonly better: "higher" | "lower";
  /** What a share from 0 to 1 is multiplied by to be in the KPI's unit: 100 for percent. Means are in it already. */
  readonly scale: number;
}

/** What is decided before an experiment starts, and not changed after. */
export interface Design {
  /** Creative blocks: what is used today, and what is tried instead. */
  readonly levels: Readonly<Record<Factor, readonly [control: string, variant: string]>>;
  /** The factor that the hypothesis is about; the others are by the way. */
  readonly tested: Factor;
  /**
   * How views came to a cell: `split`, the platform chose at random for each view; `posts`, one cell was a post of its
   * own, so that the post, with its day and its audience, is what was drawn.
   */
  readonly assignment: "split" | "posts";
  /** Fewest observations in each cell for anything to be said. */
  readonly minN: number;
  readonly goal: Measure;
  readonly guardrails: readonly Measure[];
}

/** What one post gave, by one KPI: a share (`successes` of `n`), or a mean of `n` values with its spread. */
export interface ResultRow {
  readonly hook: string;
  readonly visual: string;
  readonly cta: string;
  readonly kpi: string;
  readonly n: number;
  readonly successes?: number | undefined;
  readonly mean?: number | undefined;
  readonly sd?: number | undefined;
}

/** The two blocks of each factor with those of the others: eight cells, what is used today first. */
export function cellsOf({ levels }: Pick<Design, "levels">): Readonly<Record<Factor, string>>[] {
  return levels.hook.flatMap((hook) =>
    levels.visual.flatMap((visual) => levels.cta.map((cta) => ({ hook, visual, cta }))),
  );
}
