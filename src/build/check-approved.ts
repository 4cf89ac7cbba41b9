import type { Mode } from "../approvals/mode.ts";
import { readProof } from "../approvals/read-proof.ts";
import { check, type Checked, type CheckOptions } from "../check.ts";

/**
 * Reads and judges a content folder, and says what lacks proof of its approval: as warnings, or as errors that stop a
 * build.
 */
export async function checkApproved(content: string, options: CheckOptions, mode: Mode): Promise<Checked> {
  if (mode === "off") return check(content, options);
  const proof = await readProof(content);
  return check(content, {
    ...options,
    approvals: { proof, lacking: mode === "require" ? "error" : "warning" },
  });
}
