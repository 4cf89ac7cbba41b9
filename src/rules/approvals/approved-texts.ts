import { allEntries, type Catalogue, type Entry } from "../../catalogue/catalogue.ts";
import type { DataOf, TypeName } from "../../content-types/index.ts";
import { isInForce } from "./in-force.ts";

/** Types whose texts are approved before they are used, and say what they make statements about. */
export type ApprovedType = {
  [N in TypeName]: DataOf<N> extends { claims_about: unknown; approvals: unknown } ? N : never;
}[TypeName];

/** Every text in force that somebody must have approved. */
export function* approvedTexts(catalogue: Catalogue): Generator<Entry<ApprovedType>> {
  for (const entry of allEntries(catalogue)) if (isApprovedText(entry) && isInForce(entry)) yield entry;
}

/** Keys of the people who approved a text, each once. */
export function approversOf({ data }: Entry<ApprovedType>): ReadonlySet<string> {
  return new Set(data.approvals.map(({ by }) => by));
}

function isApprovedText(entry: Entry): entry is Entry<ApprovedType> {
  return "claims_about" in entry.data && "approvals" in entry.data;
}
