import type { Catalogue, Entry } from "../../catalogue/catalogue.ts";
import { riskPoints } from "../../engine/risks/risk-points.ts";
import { fallenOn } from "../../graph/fallen.ts";
import { isInForce } from "../approvals/in-force.ts";

/**
 * Whether something that people go by keeps a risk down. `fallen`: only what its own words say is in force, while its
 * day is over or something beneath it has given way. `none`: nothing is named, or nothing that is in force.
 */
export type ControlStanding = "stands" | "fallen" | "none";

/**
 * How the controls of a risk stand; one that stands is enough. What cannot be read is reported for that, and may well stand.
 *
 * @param day ISO date.
 */
export function controlStanding(
  catalogue: Catalogue,
  { rules, templates, controls = {} }: Entry<"risks">["data"],
  day: string,
): ControlStanding {
  const named = { rules, templates, ...controls };
  let standing: ControlStanding = "none";
  for (const [type, ids] of Object.entries(named) as [keyof typeof named, readonly string[]][]) {
    for (const id of ids) {
      const entry: Entry | undefined = catalogue[type].get(id);
      if (!entry && !catalogue.known[type].has(id)) continue;
      if (entry && !isInForce(entry)) continue;
      if (!entry || !fallenOn(catalogue, entry, day)) return "stands";
      standing = "fallen";
    }
  }
  return standing;
}

/**
 * Whether an open risk counts as lower than before anything was done, while all that lowered it has fallen (KV812).
 *
 * @param day ISO date.
 */
export const isLoweredByFallen = (catalogue: Catalogue, risk: Entry<"risks">["data"], day: string): boolean =>
  risk.status === "open" &&
  riskPoints(risk.current) < riskPoints(risk.inherent) &&
  controlStanding(catalogue, risk, day) === "fallen";
