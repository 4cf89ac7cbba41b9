import { factualTexts } from "../../rules/claims/documented.ts";
import type { Context } from "../context.ts";
import { value } from "../format.ts";
import { entryLink } from "../relations/fallen-reason.ts";
import type { SectionView } from "../record-view.ts";
import { proofWords } from "../words/proof.ts";

/** The share of factual texts that rest on the proof log, and those that do not; the goal is all of them. */
export function claimShareSection(context: Context): SectionView[] {
  const { portal, language, say } = context;
  const { all, documented } = factualTexts(portal.catalogue, portal.asOf);
  if (all.length === 0) return [];
  // Rounded down: all of them is all of them.
  const share = value(
    Math.floor((100 * documented.length) / all.length),
    { unit: "percent", precision: 0 },
    language,
  );
  const left = all.filter((entry) => !documented.includes(entry));
  return [
    {
      id: "documented",
      title: say(proofWords.documented),
      lines: [
        {
          label: say(proofWords.share),
          value: share,
          form: "figure",
          why: [
            say({
              sv: `${documented.length} av ${all.length} texter om policy, säkerhet eller integritet vilar på påståenden som håller. Målet är 100\u00A0%.`,
              en: `${documented.length} of ${all.length} texts on policy, security or privacy rest on claims that hold. The goal is 100%.`,
            }),
            ...left.map((entry) => entryLink(context, entry)),
          ],
        },
      ],
      link: { text: say(proofWords.asJson), href: "/claims.json" },
    },
  ];
}
