/** Words of what leads to a page's own file, and of the guide to writing. */
export const editWords = {
  edit: { sv: "Redigera", en: "Edit" },
  editFigures: { sv: "Redigera siffrorna", en: "Edit the figures" },
  guides: { sv: "Vägledning", en: "Guide" },
  writingTitle: { sv: "Skriva och ändra", en: "Write and change" },
  writingLead: {
    sv: "Steg för steg, i webbläsaren eller med kommandon, och exempel på hur texterna ska låta.",
    en: "Step by step, in the browser or with commands, and examples of how the texts should sound.",
  },
  writeNew: { sv: "Skriv en ny", en: "Write a new one" },
} as const;
