import type { Mode } from "../approvals/mode.ts";
import type { Proof } from "../approvals/proof.ts";
import { readProof } from "../approvals/read-proof.ts";
import { standingOf, type Standing } from "../approvals/standing.ts";
import { allEntries, type Catalogue, type Entry } from "../catalogue/catalogue.ts";
import { check, type Checked } from "../check.ts";
import { approvable } from "../content-types/role.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { decide, type DecisionOutcome } from "../engine/decide/decide.ts";
import type { KpiHistory } from "../engine/reading.ts";
import type { History } from "../provenance/history.ts";
import { readHistory } from "../provenance/read-history.ts";
import { rulesInForce } from "../rules/decisions/rules-in-force.ts";
import { kpiHistories } from "../rules/kpis/kpi-histories.ts";
import { belowContent } from "./context.ts";

/** All that the views are made from, calculated once. */
export interface Portal {
  readonly catalogue: Catalogue;
  readonly diagnostics: readonly Diagnostic[];
  readonly asOf: string;
  readonly history: History;
  /** Every KPI that has a definition, by id, with its verdicts. */
  readonly kpis: ReadonlyMap<string, KpiHistory>;
  readonly decision: DecisionOutcome;
  /** How every record that is approved stands, by its file. */
  readonly approvals: ReadonlyMap<string, Standing>;
  /** What the ledger proves of them. */
  readonly proof: Proof;
}

/**
 * Reads the content folder and calculates everything that pages show.
 *
 * @param folder The content folder.
 * @param today The day to use when `site.yaml` pins none.
 * @param mode What lacking proof of approvals means.
 */
export async function openPortal(folder: string, today: string, mode: Mode = "off"): Promise<Portal> {
  const [proof, history] = await Promise.all([readProof(folder), readHistory(folder)]);
  const lacking = mode === "require" ? "error" : "warning";
  const checked = await check(folder, { today, ...(mode !== "off" && { approvals: { proof, lacking } }) });
  return portalOf(checked, history, proof);
}

/** Whether somebody is to approve the record: it says who did, or some role may. */
const isApproved = ({ type, data }: Entry): boolean =>
  "approvals" in data || approvable.options.some((one) => one === type);

/** What is proven of content that lies in no repository. */
export const noProof: Proof = { known: false, why: "no repository" };

/** The portal of content that has been checked: all that is calculated, and nothing that is read. Pure. */
export function portalOf(
  { catalogue, diagnostics, asOf }: Checked,
  history: History,
  proof = noProof,
): Portal {
  const standings = [...allEntries(catalogue)]
    .filter(isApproved)
    .map((entry) => [entry.file, standingOf(entry, proof, catalogue.texts, belowContent)] as const);
  const kpis = kpiHistories(catalogue, asOf);
  return {
    catalogue,
    diagnostics,
    asOf,
    history,
    kpis,
    decision: decide(rulesInForce(catalogue), kpis, asOf),
    approvals: new Map(standings),
    proof,
  };
}
