import type { Context } from "../context.ts";
import { compareIn } from "../format.ts";
import type { SectionView } from "../record-view.ts";
import { glossaryWords as texts, terms } from "../words/glossary.ts";
import { definePage } from "./define-register.ts";

/** The portal's own words, explained, in the order of the page's language and with what they are in the other. */
export const glossaryPage = definePage({
  address: "/words/",
  area: "registers",
  group: "policy",
  title: texts.title,
  lead: texts.lead,
  about: texts.about,
  view: (context) => ({ sections: subjects.map((subject) => subjectSection(context, subject)), groups: [] }),
});

type Subject = keyof typeof terms;
const subjects = Object.keys(terms) as Subject[];

function subjectSection({ say, language }: Context, subject: Subject): SectionView {
  const other = language === "sv" ? "en" : "sv";
  const compare = compareIn(language);
  return {
    id: `words-${subject}`,
    title: say(texts.groups[subject]),
    lines: terms[subject]
      .map(({ term, meaning }) => ({ label: say(term), term, meaning }))
      .toSorted((a, b) => compare(a.label, b.label))
      .map(({ label, term, meaning }) => ({
        label,
        value: { text: term[other] ?? term.sv, lang: other },
        form: "words",
        why: [say(meaning)],
      })),
  };
}
