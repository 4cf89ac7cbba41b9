/** Words of the attestations: who has read what. */
export const attestationWords = {
  title: { sv: "Läskvittenser", en: "Attestations" },
  lead: {
    sv: "Vem som har läst vad, för varje text som ska vara läst. En ny version läses på nytt.",
    en: "Who has read what, for every text that is to be read. A new version is read again.",
  },
  about: {
    sv: "Vilka texter som är lästa av dem som ska följa dem, och vem som inte har läst.",
    en: "Which texts have been read by those who follow them, and who has not read them.",
  },
  section: { sv: "Läst och förstått", en: "Read and understood" },
  dueBy: { sv: "senast", en: "by" },
  of: { sv: "av", en: "of" },
  all: { sv: "Läst", en: "Read" },
  waiting: { sv: "Väntar", en: "Waiting" },
  late: { sv: "Försenad", en: "Late" },
  vacant: { sv: "Vakant", en: "Vacant" },
  version: { sv: "version", en: "version" },
  countsFrom: { sv: "läsning räknas från version", en: "reading counts from version" },
  byRole: { sv: "Per roll", en: "By role" },
  texts: { sv: "Texter", en: "Texts" },
  howTo: { sv: "Kvittera när du har läst", en: "Confirm once you have read it" },
  haveReadVersion: { sv: "har läst version", en: "have read version" },
  noNames: {
    sv: "Personer står med sin nyckel. Vem som bär den står inte i portalen.",
    en: "People are shown by their key. The portal does not say whose it is.",
  },
  none: {
    sv: "Ingen text ska kvitteras. Sätt ”attestation: required” och målgruppens roller i en policy, deklaration eller incidentplan.",
    en: "No text is to be confirmed. Set “attestation: required” and the roles of its audience in a policy, declaration or incident playbook.",
  },
} as const;
