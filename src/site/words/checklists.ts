/** Words of the checklists. */
export const checklistWords = {
  title: { sv: "Checklistor", en: "Checklists" },
  lead: {
    sv: "Det som ska vara uppfyllt innan något publiceras, och varifrån varje krav kommer.",
    en: "What must be in place before anything is published, and where each demand comes from.",
  },
  about: {
    sv: "Vad som kontrolleras före publicering, plattform för plattform.",
    en: "What is checked before publication, platform by platform.",
  },
  publishing: { sv: "Före all publicering", en: "Before all publishing" },
  platform: { sv: "Per plattform", en: "By platform" },
  ads: { sv: "Före annonser", en: "Before ads" },
  pre_launch: { sv: "Före experiment", en: "Before experiments" },
  incident: { sv: "Vid incident", en: "In an incident" },
  allPlatforms: { sv: "alla plattformar", en: "all platforms" },
  version: { sv: "version", en: "version" },
  blocks: { sv: "Stoppar publicering", en: "Blocks publication" },
  advises: { sv: "Bör vara uppfyllt", en: "Should be in place" },
  nothingBlocks: { sv: "Inget här stoppar publicering.", en: "Nothing here blocks publication." },
  ownRule: { sv: "Vår regel", en: "Our rule" },
  ownAdvice: { sv: "Vårt råd", en: "Our advice" },
  readOn: { sv: "läst", en: "read" },
  sureA: { sv: "officiell text", en: "official text" },
  sureB: {
    sv: "officiell källa, läst i kopior som stämmer överens",
    en: "official source, read in copies that agree",
  },
  sureC: { sv: "en annan källa, bara för internt bruk", en: "another source, for internal use only" },
  writeLink: { sv: "Skriv upp adressen.", en: "Write down the address." },
  writeName: { sv: "Skriv upp vem som gjorde det.", en: "Write down who did it." },
  logLabel: { sv: "Publiceringsloggen visar märkningen.", en: "The publishing log shows the label." },
  logSecond: {
    sv: "Publiceringsloggen visar den andra personen.",
    en: "The publishing log shows the second person.",
  },
  logClaims: {
    sv: "Publiceringsloggen visar att påståendena gällde.",
    en: "The publishing log shows that the claims held.",
  },
  logBlocks: {
    sv: "Publiceringsloggen visar att byggblocken var godkända.",
    en: "The publishing log shows that the blocks were approved.",
  },
  old: {
    sv: "En källa har inte lästs på sex månader. Plattformarna ändrar sina regler oftare än så.",
    en: "A source has not been read for six months. Platforms change their rules more often than that.",
  },
  versions: { sv: "Tidigare versioner", en: "Earlier versions" },
  receipt: { sv: "Checklistans kvitto", en: "The checklist’s receipt" },
  runs: { sv: "Genomgångar de senaste fyra veckorna", en: "Runs in the last four weeks" },
  passed: { sv: "godkända vid första granskningen", en: "approved at the first review" },
  empty: {
    sv: "Inga checklistor än. Varje plattform får en egen.",
    en: "No checklists yet. Each platform has one of its own.",
  },
} as const;
