import type { Catalogue } from "../../catalogue/catalogue.ts";
import { findEntry } from "../../catalogue/find-entry.ts";
import { isInForce } from "../approvals/in-force.ts";
import type { ReviewCause } from "./review-causes.ts";
import type { ReviewLog } from "./review-log.ts";
import { reviewField, reviewedOn } from "./reviewed-on.ts";

/** What an assessment may name; the fields are the types' own names. */
const affected = ["tools", "rules", "templates", "risks"] as const;

/**
 * Every record in force that a material change of terms is said to affect, and that nobody has read through since. No
 * other change of terms makes anything due, and no other record: what rests on a named one waits until that changes.
 *
 * The day is that of the assessment: who read the record before it did not know what to look for.
 */
export function termsCauses(catalogue: Catalogue, log: ReviewLog): ReviewCause[] {
  return Array.from(catalogue.terms.values()).flatMap((on) => {
    const { change_kind, assessment } = on.data;
    if (change_kind !== "change" || assessment?.materiality !== "material") return [];
    const changed = assessment.assessed_at;
    return affected.flatMap((type) =>
      assessment.affects[type].flatMap((id): ReviewCause[] => {
        const entry = findEntry(catalogue, type, id);
        const reviewed = entry && reviewedOn(entry, log);
        const field = entry && reviewField(entry);
        if (!entry || !field || !reviewed || !isInForce(entry) || changed <= reviewed) return [];
        return [{ entry, path: [field], on, changed, reviewed }];
      }),
    );
  });
}
