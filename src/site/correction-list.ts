import type { Context } from "./context.ts";
import { compareText } from "../lib/compare-text.ts";
import type { RegisterView } from "./record-view.ts";
import { correctionWords } from "./words/corrections.ts";

/** Every correction, the latest first: also those that nobody outside has met. */
export function correctionListView(context: Context): RegisterView {
  const { words, language, href, say, portal } = context;
  const newestFirst = Array.from(portal.catalogue.corrections.values()).sort((a, b) =>
    compareText(b.id, a.id),
  );
  return {
    page: {
      language,
      title: say(correctionWords.title),
      address: "/corrections/",
      section: "registers",
      crumbs: [{ text: words.navRegisters, href: href("/registers/") }],
      notices: [],
    },
    lead: say(correctionWords.lead),
    groups: [
      {
        id: "corrections",
        rows: newestFirst.map(({ id, data }) => ({
          id,
          title: say(data.title),
          facts: [
            `${data.corrected_at} · ${say(data.public ? correctionWords.public : correctionWords.internal)}`,
            `${say(data.wrong)} ${say(data.right)}`,
            `${say(correctionWords.cause)}: ${say(data.cause)}`,
          ].join(" · "),
        })),
      },
    ],
  };
}
