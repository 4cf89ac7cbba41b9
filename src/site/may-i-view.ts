import type { Context } from "./context.ts";
import { exceptionNote, type ExceptionNote } from "./assurance/exception-words.ts";
import type { Shown } from "./language.ts";
import { everyAnswer, type Decided } from "./may-i-answers.ts";
import { mayITexts, questionViews, type MayITexts, type QuestionView } from "./may-i-questions.ts";
import type { RuleView } from "./rule-view.ts";
import { verdictMark } from "./status.ts";
import type { LinkView, MarkView, PageView } from "./views.ts";

/** One answer, shown once however many combinations it answers. */
export interface AnswerView {
  /** Unique on the page: `answer-1`. */
  readonly id: string;
  readonly mark: MarkView;
  readonly text: string;
  readonly rules: readonly RuleView[];
  /** Rules that say something else in certain cases. */
  readonly cases: readonly { readonly mark: MarkView; readonly when: Shown; readonly rule: LinkView }[];
  readonly also: readonly LinkView[];
  /** Exceptions in force from those rules, said beside the verdict, which they leave as it is. */
  readonly exceptions: readonly ExceptionNote[];
}

/** Every combination for one kind of work: a row for each AI level, a column for each class of data. */
export interface WorkTable {
  readonly activity: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly ai: string;
    readonly label: string;
    readonly cells: readonly {
      readonly data: string;
      readonly mark: MarkView;
      readonly answer: string;
    }[];
  }[];
}

export interface MayIView {
  readonly page: PageView;
  readonly lead: string;
  readonly questions: readonly QuestionView[];
  readonly answers: readonly AnswerView[];
  readonly tables: readonly WorkTable[];
  readonly texts: MayITexts;
}

/** @param rules The rules in force, as their own pages show them. */
export function mayIView(context: Context, rules: readonly RuleView[]): MayIView {
  const { words, language, href, portal } = context;
  const texts = mayITexts(context);
  const all = everyAnswer(portal);
  const byKey = Map.groupBy(all, keyOf);
  const ids = new Map(Array.from(byKey.keys(), (key, i) => [key, `answer-${i + 1}`]));
  const answers = Array.from(byKey, ([key, [first]]): AnswerView[] =>
    first ? [answerView(context, texts, rules, first, ids.get(key) ?? "")] : [],
  ).flat();
  return {
    page: {
      language,
      title: texts.title,
      address: "/may-i/",
      section: "rules",
      crumbs: [{ text: words.navRules, href: href("/rules/") }],
      notices: [],
    },
    lead: texts.lead,
    questions: questionViews(context, texts),
    answers,
    tables: tables(context, texts, all, (answer) => ids.get(keyOf(answer)) ?? ""),
    texts,
  };
}

/** Equal for combinations that get the same answer. */
const keyOf = ({ work, verdict, decidedBy, also, inSomeCases, ask }: Decided): string =>
  JSON.stringify([verdict, decidedBy, also, inSomeCases, ask, verdict === "ask" && work.aiLevel === "none"]);

function answerView(
  context: Context,
  texts: MayITexts,
  rules: readonly RuleView[],
  answer: Decided,
  id: string,
): AnswerView {
  const { portal, show, link } = context;
  const toRule = (rule: RuleView) => link("rules", rule.id, `${rule.number} ${rule.page.title}`);
  const named = (some: readonly string[]) => rules.filter((rule) => some.includes(rule.id));
  return {
    id,
    mark: markOf(context, texts, answer),
    text: sentence(context, texts, answer),
    rules: named(answer.decidedBy),
    cases: named(answer.inSomeCases).flatMap((rule) => {
      const when = portal.catalogue.rules.get(rule.id)?.data.applies_when;
      return when ? [{ mark: rule.mark, when: show(when), rule: toRule(rule) }] : [];
    }),
    also: named(answer.also).map(toRule),
    exceptions: answer.exceptions.flatMap((one) => {
      const exception = portal.catalogue.exceptions.get(one);
      return exception ? [exceptionNote(context, exception)] : [];
    }),
  };
}

function markOf(context: Context, texts: MayITexts, { verdict, work }: Decided): MarkView {
  if (verdict !== "ask") return verdictMark(context, verdict);
  return { word: work.aiLevel === "none" ? texts.withoutAi : texts.ask, tone: "none", icon: "ring" };
}

function sentence({ role }: Context, texts: MayITexts, { verdict, work, ask }: Decided): string {
  if (verdict === "allowed") return texts.allowedText;
  if (verdict === "conditional") return texts.conditionalText;
  if (verdict === "not_allowed") return texts.notAllowedText;
  const whom = ask === undefined ? texts.whoever : role(ask);
  return work.aiLevel === "none"
    ? `${texts.withoutAiText} ${whom}.`
    : `${texts.askText} ${whom} ${texts.askEnd}`;
}

function tables(
  context: Context,
  texts: MayITexts,
  answers: readonly Decided[],
  idOf: (answer: Decided) => string,
): WorkTable[] {
  const [works, data, levels] = questionViews(context, texts);
  return works.options.map(({ value: activity, label: title }) => ({
    activity,
    title,
    columns: data.options.map(({ label }) => label),
    rows: levels.options.map(({ value: ai, label }) => ({
      ai,
      label,
      cells: answers
        .filter(({ work }) => work.activity === activity && work.aiLevel === ai)
        .map((answer) => ({
          data: answer.work.dataClass,
          mark: markOf(context, texts, answer),
          answer: idOf(answer),
        })),
    })),
  }));
}
