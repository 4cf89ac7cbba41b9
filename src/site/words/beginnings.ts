/** What a page says while nothing is written there: how to begin. */
export const beginningWords = {
  begin: { sv: "Börja här", en: "Begin here" },
  into: { sv: "Utkastet läggs i", en: "The draft goes into" },
  edited: {
    sv: "Filen skrivs för hand, eller i ett kalkylark. Första raden är:",
    en: "The file is written by hand, or in a spreadsheet. Its first row is:",
  },
  approvedBy: { sv: "Godkänns av", en: "Approved by" },
  readByAnother: {
    sv: "Alla får skriva den; någon annan läser ändringen innan den gäller.",
    en: "Anyone writes it; somebody else reads the change before it applies.",
  },
  or: { sv: "eller", en: "or" },
  firstSteps: { sv: "Kom igång", en: "First steps" },
  firstStepsLead: {
    sv: "Portalen är tom. Skriv ett av varje, i den här ordningen; vart och ett vilar på det före. Kommandot skriver ett utkast som du fyller i.",
    en: "The portal is empty. Write one of each, in this order; each rests on the one before. The command writes a draft for you to fill in.",
  },
  done: { sv: "klart", en: "done" },
} as const;
