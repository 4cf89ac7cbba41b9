import type { Effect } from "./effects.ts";

/** What an experiment has shown. */
export interface Verdict {
  readonly result: "won" | "lost" | "inconclusive";
  readonly because:
    | "better"
    | "worse"
    /** Better by the goal, and certainly worse by a guardrail. */
    | "guardrail"
    /** The interval holds both better and worse. */
    | "spans_zero"
    /** A cell has fewer observations than was decided before the start. */
    | "too_few"
    /** Views were to be split evenly by chance, and were not: the groups are not alike. */
    | "uneven"
    /** Better, but nobody knows whether a guardrail is worse. */
    | "guardrail_unknown"
    | "no_results";
}

/**
 * Judges an experiment by the factor that its hypothesis is about.
 *
 * A guardrail is passed by being measured and not certainly worse: what is not known counts for nothing, as everywhere.
 *
 * @param fewest Observations in the cell that has the fewest.
 */
export function verdictOf(
  tested: Effect | undefined,
  guardrails: readonly Effect[],
  { fewest, minN, isUneven }: { fewest: number; minN: number; isUneven: boolean },
): Verdict {
  if (tested?.difference === undefined) return { result: "inconclusive", because: "no_results" };
  if (fewest < minN) return { result: "inconclusive", because: "too_few" };
  if (isUneven) return { result: "inconclusive", because: "uneven" };
  if (tested.effect === "unclear") return { result: "inconclusive", because: "spans_zero" };
  if (tested.effect === "worse") return { result: "lost", because: "worse" };
  if (guardrails.some(({ effect }) => effect === "worse")) return { result: "lost", because: "guardrail" };
  if (guardrails.some(({ difference }) => difference === undefined)) {
    return { result: "inconclusive", because: "guardrail_unknown" };
  }
  return { result: "won", because: "better" };
}
