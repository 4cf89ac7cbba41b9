import type { Entry } from "../../catalogue/catalogue.ts";
import type { DataOf } from "../../content-types/index.ts";
import { isInForce } from "./in-force.ts";

/** Kinds of claim under the two-person rule. */
const twoPersonKinds: ReadonlySet<string> = new Set(["policy", "security", "privacy"]);

/** How many people a claim of this kind takes. */
export const peopleForClaim = (kind: DataOf<"claims">["kind"]): number => (twoPersonKinds.has(kind) ? 2 : 1);

/**
 * How many different people must have approved a record as it stands.
 *
 * @returns Nobody for a record that is not in force or whose type is not approved; two where it makes statements
 *   about policy, security or privacy, and for every exception; else one.
 */
export function peopleNeeded(entry: Entry): number {
  if (!("approvals" in entry.data) || !isInForce(entry)) return 0;
  if (entry.type === "exceptions") return 2;
  if ("claims_about" in entry.data) return entry.data.claims_about.length > 0 ? 2 : 1;
  return "kind" in entry.data ? peopleForClaim(entry.data.kind) : 1;
}
