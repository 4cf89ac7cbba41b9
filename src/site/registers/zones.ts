import { defineRegister } from "./define-register.ts";

/** Subjects on which nobody ever guesses. */
export const zoneRegister = defineRegister({
  type: "noClaimZones",
  area: "registers",
  group: "sources",
  title: { sv: "Ämnen där vi aldrig gissar", en: "Subjects on which we never guess" },
  lead: {
    sv: "Spärrade ämnen. Vet du inte, säg det, och tala om vem som kontrollerar och när svaret kommer.",
    en: "No-claim zones. If you do not know, say so, and say who is checking and when the answer comes.",
  },
  about: {
    sv: "Spärrade ämnen och vem som tar reda på svaret.",
    en: "No-claim zones, and who finds out.",
  },
  list: ({ say, role, words }, records) => ({
    groups: [
      {
        id: "zones",
        rows: records.map(({ row, entry: { data } }) => ({
          ...row,
          facts: `${say(data.why)} ${words.askFirst}: ${role(data.escalate_to)}.`,
        })),
      },
    ],
  }),
});
