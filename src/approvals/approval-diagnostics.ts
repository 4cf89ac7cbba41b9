import { allEntries, type Catalogue } from "../catalogue/catalogue.ts";
import { contentTypes } from "../content-types/index.ts";
import type { Code, Diagnostic, Severity } from "../diagnostics/diagnostic.ts";
import { whyUnknown, type Proof } from "./proof.ts";
import { standingOf } from "./standing.ts";

/**
 * What the ledger lacks of the content as it stands: for each record in force that too few people have provably
 * approved, why.
 *
 * @param shownAs The content folder as the author knows it.
 */
export function approvalDiagnostics(
  catalogue: Catalogue,
  proof: Proof,
  severity: Severity,
  shownAs: string,
): Diagnostic[] {
  const first = (file: string) => ({ file, line: 1, column: 1 });
  if (!proof.known) {
    const at = first(`${shownAs}/${contentTypes.site.path}`);
    const message = `Nothing can be proven of the approvals: ${whyUnknown[proof.why]}.`;
    return [{ code: "KV644", severity, at, message, hint: "Check in a whole clone of the repository." }];
  }
  const below = (file: string) => file.slice(shownAs.length + 1);
  const lacking = [...allEntries(catalogue)].flatMap((entry) => {
    const { isProven, reasons } = standingOf(entry, proof, catalogue.texts, below);
    if (isProven) return [];
    const at = entry.locateName("approvals");
    return reasons
      .filter(({ code }) => code !== "KV648")
      .map(({ code, text: message }): Diagnostic => ({ code, severity, at, message, ...hintOf(code) }));
  });
  if (proof.broken === undefined) return lacking;
  const { number, why } = proof.broken;
  const at = { file: proof.places.ledger, line: number, column: 1 };
  return [{ code: "KV648", severity, at, message: why, ...hintOf("KV648") }, ...lacking];
}

const hints: { readonly [C in Code]?: string } = {
  KV642: "Have somebody approve it who wrote none of it.",
  KV643: "Have somebody read all of it and approve it with `npm run approve -- --whole --key`.",
  KV644: "Have it approved in a pull request, or with `npm run approve -- --key`.",
  KV645: "Let the workflow register the review, or sign the approval.",
  KV646: "Have a person approve it.",
  KV647: "Have somebody approve it who held the role before the change.",
  KV648: "Put the ledger back as it was before, and add lines at its end only.",
  KV649: "Sign it anew with a key that stands in approvals/allowed_signers.",
};

function hintOf(code: Code): { hint?: string } {
  const hint = hints[code];
  return hint === undefined ? {} : { hint };
}
