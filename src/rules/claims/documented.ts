import type { Catalogue, Entry } from "../../catalogue/catalogue.ts";
import { fallenOn } from "../../graph/fallen.ts";
import { isInForce } from "../approvals/in-force.ts";

/** Texts that people outside read and that say something about policy, security or privacy. */
export interface FactualTexts {
  readonly all: readonly Entry[];
  /** Those of them that rest on the proof log, all of which holds. */
  readonly documented: readonly Entry[];
}

/**
 * The factual texts in force, and those that are documented. Rules and policies are themselves the source, and public
 * posts may not name internal records.
 *
 * @param asOf ISO date: claims are judged by it.
 */
export function factualTexts(catalogue: Catalogue, asOf: string): FactualTexts {
  const { templates, faq, blocks } = catalogue;
  const all = [...templates.values(), ...faq.values(), ...blocks.values()].filter(
    (entry) => isInForce(entry) && entry.data.claims_about.length > 0,
  );
  const documented = all.filter(
    (entry) => entry.data.claims.length > 0 && fallenOn(catalogue, entry, asOf) === undefined,
  );
  return { all, documented };
}
