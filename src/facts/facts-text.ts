import { stringify } from "yaml";
import type { Facts } from "./build-facts.ts";

const heading = "# Written by `npm run facts`. Never edited by hand; reviewed like any other change.\n";

/** The file that the facts are committed as. The same facts give the same bytes. */
export function factsText(facts: Facts): string {
  return heading + stringify(facts, { lineWidth: 0 });
}
