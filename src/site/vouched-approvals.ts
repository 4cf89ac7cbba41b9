import type { Proof } from "../approvals/proof.ts";
import { textOfFile } from "../approvals/text-of-file.ts";
import type { AuditApproval } from "../audit/on-day.ts";
import type { AuditInput } from "../audit/source.ts";

/**
 * Makes a function that gives what the ledger proves of a version: who has approved every file of it as it was then.
 *
 * @param folder The content folder as paths name it.
 * @param text Text of a blob.
 */
export function vouchedApprovals(
  proof: Proof,
  folder: string,
  text: AuditInput["text"],
): NonNullable<AuditInput["approvalsOf"]> {
  if (!proof.known || proof.files.size === 0) return () => [];
  const ofFile = (path: string, blob: string): AuditApproval[] => {
    const below = path.slice(folder.length + 1);
    const chain = proof.files.get(below)?.chain ?? [];
    if (chain.length === 0) return [];
    const approved = textOfFile(below, Buffer.from(text(blob) ?? ""));
    return chain
      .filter((one) => one.text === approved)
      .flatMap(({ approvals }) => approvals)
      .map(({ person, role, at, level }) => ({ by: person, role, at, level }));
  };
  return (files) => {
    // Figures are not approved, only what they mean.
    const [first = [], ...others] = files
      .filter(({ path }) => !path.endsWith(".csv"))
      .map(({ path, blob }) => ofFile(path, blob));
    return first.filter(({ by }) => others.every((some) => some.some((one) => one.by === by)));
  };
}
