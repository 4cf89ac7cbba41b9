import { term, type Term } from "./term.ts";

/** Words about review and approval. */
export const approvalTerms: readonly Term[] = [
  term(
    "godkänt vid första granskningen",
    "first-pass rate",
    "Andelen inlägg som godkänns utan att skickas tillbaka.",
    "The share of posts that are approved without being sent back.",
  ),
  term(
    "granskning",
    "review (of quality)",
    "Någon annan läser innan det publiceras.",
    "Somebody else reads before it is published.",
  ),
  term(
    "kvitto",
    "receipt",
    "Var en siffra, en regel eller ett beslut kommer från och vem som har godkänt det.",
    "Where a figure, a rule or a decision comes from, and who approved it.",
  ),
  term(
    "läskvittens",
    "attestation",
    "En anteckning om att någon har läst och förstått en viss version.",
    "A note that somebody has read and understood a given version.",
  ),
  term(
    "signerat, registrerat, uppgivet, saknas",
    "signed, registered, claimed, missing",
    "Hur säkert ett godkännande är: med nyckel, i liggaren, bara i filen eller inte alls.",
    "How sure an approval is: by a key, in the ledger, in the file only, or not at all.",
  ),
  term(
    "tvåpersonersregeln",
    "two-person rule",
    "Två olika personer godkänner det som rör policy, säkerhet eller integritet.",
    "Two different people approve what concerns policy, security or privacy.",
  ),
  term(
    "ändringsförslag",
    "pull request",
    "En ändring som väntar på att någon annan läser och för in den.",
    "A change that waits for somebody else to read it and merge it.",
  ),
  term(
    "översyn",
    "review (periodic)",
    "Vi läser igenom det som redan gäller och ser om det håller.",
    "We read through what is in force and see whether it still holds.",
  ),
];
