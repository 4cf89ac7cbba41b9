import { modeOf } from "../approvals/mode.ts";
import { followPortal, type Portal } from "./portal.ts";

// The only module that reads the world: the content folder, and the day where the content pins none.
const folder = process.env["KVITTO_CONTENT"] ?? "content";
const today = process.env["KVITTO_TODAY"] ?? Temporal.Now.plainDateISO("Europe/Stockholm").toString();
const mode = modeOf(process.env["KVITTO_APPROVALS"]);

const openPortal = followPortal(folder, today, mode);
let shown: Portal | undefined;

/**
 * Reads and judges the content anew. The pages show it from then on unless it has errors.
 *
 * @returns The content as it stands, errors and all.
 */
export async function reopenPortal(): Promise<Portal> {
  const portal = await openPortal();
  const isGood = portal.diagnostics.every(({ severity }) => severity !== "error");
  if (isGood || !shown) shown = portal;
  return portal;
}

/** What the pages show: the content as it was last without errors. */
export const portalNow = async (): Promise<Portal> => shown ?? reopenPortal();
