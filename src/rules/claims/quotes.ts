import { allEntries, type Catalogue, type Entry } from "../../catalogue/catalogue.ts";
import type { Location } from "../../diagnostics/diagnostic.ts";
import { isInForce } from "../approvals/in-force.ts";

/** A place where a text in force rests on an entry of the proof log. */
export interface Quote {
  readonly from: Entry;
  readonly claim: Entry<"claims">;
  /** Where the text names the claim. Asked for only when there is something to say: finding it reads the file again. */
  readonly at: () => Location;
}

/** Every such place, as far as the claims could be read. */
export function* quotes(catalogue: Catalogue): Generator<Quote> {
  for (const from of allEntries(catalogue)) {
    if (!("claims" in from.data) || !isInForce(from)) continue;
    for (const [i, id] of (from.data.claims ?? []).entries()) {
      const claim = catalogue.claims.get(id);
      if (claim) yield { from, claim, at: () => from.locate("claims", i) };
    }
  }
}
