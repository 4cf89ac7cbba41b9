import type { Entry } from "../catalogue/catalogue.ts";
import { isAnswerUsable, isUsable } from "../graph/usability.ts";
import type { Context } from "./context.ts";
import type { Shown } from "./language.ts";
import { firstOf } from "./paging/first-of.ts";
import type { LinkView } from "./views.ts";

/** The questions of one area, with what to say and what not. */
export interface CrisisArea {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly CrisisQuestion[];
  /** To the other questions of the area: the page has to be read, printed and kept for when there is no network. */
  readonly others?: LinkView | undefined;
}

/** So many questions of an area stand on the page itself. */
const shownQuestions = 12;

export interface CrisisQuestion {
  readonly question: Shown;
  readonly answer: Shown;
  readonly say: readonly Shown[];
  readonly doNotSay: readonly Shown[];
  readonly handOver: string;
  /** The whole reply, when it may be sent today. */
  readonly reply?: LinkView | undefined;
}

type Faq = Entry<"faq">;

/** What may be said in a crisis: usable questions by area, those for the worst first. An area without any is left out. */
export function crisisQuestions(context: Context): CrisisArea[] {
  const { words, portal } = context;
  const titles = { ai: words.topicAi, data: words.topicData, moderation: words.topicModeration };
  const usable = Array.from(portal.catalogue.faq.values())
    .filter((entry) => isAnswerUsable(portal.catalogue, entry, portal.asOf))
    .toSorted((a, b) => (a.data.escalate_at < b.data.escalate_at ? -1 : 1));
  return Object.entries(titles)
    .map(([id, title]) => {
      const own = usable.filter(({ data }) => data.area === id);
      const { shown, more } = firstOf(context, own, shownQuestions);
      return {
        id,
        title,
        questions: shown.map((entry) => questionView(context, entry)),
        others: more === undefined ? undefined : { text: more, href: context.href("/faq/") },
      };
    })
    .filter(({ questions }) => questions.length > 0);
}

function questionView(context: Context, { data }: Faq): CrisisQuestion {
  const { words, show, role, link, portal } = context;
  const template = portal.catalogue.templates.get(data.template);
  return {
    question: show(data.question),
    answer: show(data.short_answer),
    say: data.say.map(show),
    doNotSay: data.do_not_say.map(show),
    handOver: `${words.handOver} ${words.from} ${data.escalate_at} ${words.handOverTo} ${role(data.escalate_to)}.`,
    reply:
      template && isUsable(portal.catalogue, template, portal.asOf)
        ? link("templates", template.id, words.wholeReply.replace(/:$/, ""))
        : undefined,
  };
}
