import { count, list, quoted } from "../lib/list.ts";
import type { ProofOutcome } from "./prove.ts";

/** What was found, as a message for authors says it: `4 of 6 "experiments"`. */
export function evidence({ proof, found, wanted, missing, standing }: ProofOutcome): string {
  const without = missing.length === 0 ? "" : `, without ${list(quoted(missing))}`;
  switch (proof.check) {
    case "count":
      return `${found} of ${wanted} in "${proof.of}"`;
    case "covers":
      return `${found} of ${wanted} values of "${proof.field}" in "${proof.of}"${without}`;
    case "record":
      return missing.length === 0
        ? `there is no "${proof.id}" in "${proof.of}"`
        : `"${proof.id}" is ${list(quoted(missing))}`;
    case "baselines":
      return `${found} of ${wanted} baselines${without}`;
    case "kpi":
      return standing === "cannot_be_judged"
        ? `"${proof.kpi}" has no figures to judge by`
        : `"${proof.kpi}" is not ${proof.is === "met" ? "at its target" : "on course"}`;
    case "weekly":
      return `${found} of ${count(wanted, "week")} in "${proof.of}"${without}`;
    case "drill":
      return missing.length === 0
        ? "no drill has had a first statement"
        : `the first statement of the latest drill took ${list(missing)} minutes`;
  }
}
