import type { DataOf } from "../../content-types/index.ts";
import { fieldChanges } from "../../changes/field-changes.ts";
import { naturalBounds } from "../../site/kpi-bounds.ts";
import { combined, effectOf, type Effect, type Limit, type LimitName } from "./limit-change.ts";

type Kpi = DataOf<"kpis">;

/** The limits of a KPI that its new definition changes. */
export function kpiLimits(before: Kpi, after: Kpi): Limit[] {
  const limit = (what: LimitName & keyof Kpi, effect: Effect | undefined): Limit[] =>
    effect ? [{ what, field: [what], before: before[what], after: after[what], effect }] : [];
  return [
    ...limit("target", targetEffect(before, after)),
    ...limit("min_points", minPointsEffect(before, after)),
    ...limit("bounds", boundsEffect(before, after)),
    ...(["better", "cadence", "baseline"] as const).flatMap((field) =>
      limit(field, fieldChanges(before[field], after[field]).length > 0 ? "moved" : undefined),
    ),
  ];
}

/** An easier value, a later day or `>=` for `>` loosens a target. So does taking it away. */
function targetEffect({ target: was, better }: Kpi, { target: is }: Kpi): Effect | undefined {
  if (!was || !is) return was ? "loosened" : is && "tightened";
  const wantsHigh = better === "neutral" ? isAbove(was.op) : better === "higher";
  const day = was.by === is.by ? undefined : is.by > was.by ? "loosened" : "tightened";
  if (isAbove(was.op) !== isAbove(is.op)) return "moved";
  return combined([
    effectOf(was.value, is.value, wantsHigh ? "lower" : "higher"),
    effectOf(was.op.length, is.op.length, "higher"),
    day,
  ]);
}

const isAbove = (op: string): boolean => op.startsWith(">");

/** Fewer points may decide: the figures need prove less. The other way decisions wait for more. */
function minPointsEffect({ min_points: was }: Kpi, { min_points: is }: Kpi): Effect | undefined {
  return was === is ? undefined : is === undefined ? "moved" : "loosened";
}

function boundsEffect(before: Kpi, after: Kpi): Effect | undefined {
  const [low, high] = naturalBounds(before);
  const [lowest, highest] = naturalBounds(after);
  return combined([effectOf(low, lowest, "lower"), effectOf(high, highest, "higher")]);
}
