import { compareText } from "../../lib/compare-text.ts";
import { correctionsByMonthSection } from "../proof-log/corrections-by-month.ts";
import { correctionWords } from "../words/corrections.ts";
import { defineRegister } from "./define-register.ts";

/** Every correction, the latest first: also those that nobody outside has met. */
export const correctionRegister = defineRegister({
  type: "corrections",
  area: "registers",
  group: "sources",
  title: correctionWords.title,
  lead: correctionWords.lead,
  about: correctionWords.register,
  list: (context, records) => ({
    sections: correctionsByMonthSection(context),
    groups: [
      {
        id: "corrections",
        rows: records
          .toSorted((a, b) => compareText(b.entry.id, a.entry.id))
          .map(({ row, entry: { data } }) => ({
            ...row,
            notes: [
              `${context.say(data.wrong)} ${context.say(data.right)}`,
              `${context.say(correctionWords.cause)}: ${context.say(data.cause)}`,
            ],
            facts: `${data.corrected_at} · ${context.say(data.public ? correctionWords.public : correctionWords.internal)}`,
          })),
      },
    ],
  }),
});
