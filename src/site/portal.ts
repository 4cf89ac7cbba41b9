import type { Mode } from "../approvals/mode.ts";
import type { Proof } from "../approvals/proof.ts";
import { readProof } from "../approvals/read-proof.ts";
import { standingOf, type Standing } from "../approvals/standing.ts";
import type { Memory } from "../catalogue/build.ts";
import { allEntries, type Catalogue, type Entry } from "../catalogue/catalogue.ts";
import { check, type Checked } from "../check.ts";
import { approvable } from "../content-types/role.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { decide, type DecisionOutcome } from "../engine/decide/decide.ts";
import type { KpiHistory } from "../engine/reading.ts";
import { keptPerObject } from "../lib/kept.ts";
import { followHistory } from "../provenance/follow-history.ts";
import type { History } from "../provenance/history.ts";
import { rulesInForce } from "../rules/decisions/rules-in-force.ts";
import { kpiHistories } from "../rules/kpis/kpi-histories.ts";
import { belowContent } from "./context.ts";
import { judgedContent } from "./judged-content.ts";
import { lazyParts } from "./lazily.ts";

/** All that the views are made from, each part calculated once, when it is first asked for. */
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
 * Opens the portal of a content folder, and opens it again whenever it is asked for. What has not changed since is neither
 * read nor parsed again, so that a save costs the file that was saved.
 *
 * @param folder The content folder.
 * @param today The day to use when `site.yaml` pins none.
 * @param mode What lacking proof of approvals means.
 */
export function followPortal(folder: string, today: string, mode: Mode = "off"): () => Promise<Portal> {
  const memory: Memory = new Map();
  const historyNow = followHistory(folder);
  let proven = { head: undefined as string | undefined, proof: readProof(folder) };
  return async () => {
    const history = await historyNow();
    // Only commits prove anything.
    const isAnother = proven.head !== undefined && proven.head !== history.headId;
    proven = { head: history.headId, proof: isAnother ? readProof(folder) : proven.proof };
    const proof = await proven.proof;
    const lacking = mode === "require" ? "error" : "warning";
    const judged = mode !== "off" && { approvals: { proof, lacking } as const };
    // A build has just read and judged the same content.
    const checked = judgedContent(folder, today, mode) ?? (await check(folder, { today, memory, ...judged }));
    return portalOf(checked, history, proof);
  };
}

/** Opens it once. */
export const openPortal = (folder: string, today: string, mode: Mode = "off"): Promise<Portal> =>
  followPortal(folder, today, mode)();

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
  return lazyParts<Portal>({
    catalogue: () => catalogue,
    diagnostics: () => diagnostics,
    asOf: () => asOf,
    history: () => history,
    kpis: () => kpiHistories(catalogue, asOf),
    decision: ({ kpis }) => decide(rulesInForce(catalogue), kpis, asOf),
    approvals: () =>
      new Map(
        [...allEntries(catalogue)]
          .filter(isApproved)
          .map((entry) => [entry.file, standingIn(entry, proof, catalogue)] as const),
      ),
    proof: () => proof,
  });
}

/** By what is proven, and the record: its files are read again only when one of the two is another. */
const standings = keptPerObject((_proof: Proof) => new WeakMap<Entry, Standing>());

function standingIn(entry: Entry, proof: Proof, { texts }: Catalogue): Standing {
  const known = standings(proof);
  const standing = known.get(entry) ?? standingOf(entry, proof, texts, belowContent);
  known.set(entry, standing);
  return standing;
}
