/** How sure an approval is, on both sites. The terms are the glossary's. */
export const approvalWords = {
  signed: { sv: "signerat", en: "signed" },
  registered: { sv: "registrerat", en: "registered" },
  claimed: { sv: "uppgivet", en: "claimed" },
  missingApproval: { sv: "saknas", en: "missing" },
  unknownApproval: { sv: "okänt", en: "unknown" },
  voidApproval: { sv: "gäller inte längre", en: "void" },
};
