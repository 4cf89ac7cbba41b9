import type { Catalogue } from "../catalogue/catalogue.ts";
import { check, type Checked } from "../check.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { decide, type DecisionOutcome } from "../engine/decide/decide.ts";
import type { KpiHistory } from "../engine/reading.ts";
import { readHistory, type History } from "../provenance/last-changes.ts";
import { rulesInForce } from "../rules/decisions/rules-in-force.ts";
import { kpiHistories } from "../rules/kpis/kpi-histories.ts";

/** All that the views are made from, calculated once. */
export interface Portal {
  readonly catalogue: Catalogue;
  readonly diagnostics: readonly Diagnostic[];
  readonly asOf: string;
  readonly history: History;
  /** Every KPI that has a definition, by id, with its verdicts. */
  readonly kpis: ReadonlyMap<string, KpiHistory>;
  readonly decision: DecisionOutcome;
}

/**
 * Reads the content folder and calculates everything that pages show.
 *
 * @param folder The content folder.
 * @param today The day to use when `site.yaml` pins none.
 */
export async function openPortal(folder: string, today: string): Promise<Portal> {
  const [checked, history] = await Promise.all([check(folder, { today }), readHistory(".")]);
  return portalOf(checked, history);
}

/** The portal of content that has been checked: all that is calculated, and nothing that is read. Pure. */
export function portalOf({ catalogue, diagnostics, asOf }: Checked, history: History): Portal {
  const kpis = kpiHistories(catalogue, asOf);
  return {
    catalogue,
    diagnostics,
    asOf,
    history,
    kpis,
    decision: decide(rulesInForce(catalogue), kpis, asOf),
  };
}
