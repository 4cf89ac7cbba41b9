import type { Entry } from "../../catalogue/catalogue.ts";
import { contentTypes } from "../../content-types/index.ts";
import { answersTo } from "../../rules/assurance/requirement-answers.ts";
import { capital, type Context } from "../context.ts";
import { entryTitle } from "../entry-title.ts";
import type { LineView, LinkView, MarkView } from "../views.ts";
import { frameworkWords as texts } from "../words/frameworks.ts";
import { defineRegister } from "./define-register.ts";

type Framework = Entry<"frameworks">;
type Requirement = Framework["data"]["requirements"][number];
type Answers = ReadonlyMap<string, readonly Entry[]>;

/** Laws, standards and frameworks as lists of requirements, and the records that answer each; gaps said as such. */
export const frameworkRegister = defineRegister({
  type: "frameworks",
  area: "registers",
  group: "assurance",
  title: texts.title,
  lead: texts.lead,
  about: texts.about,
  record: (context, entry) => {
    const { say, show, portal } = context;
    const { data } = entry;
    const answers = answersTo(portal.catalogue, entry.id);
    return {
      facts: [
        data.publisher,
        coverageText(context, data, answers),
        ...(sameGrade(data) ? [`${say(texts.sure)} ${gradeText(context, data.requirements[0])}`] : []),
      ],
      lead: show(data.about),
      notices: [{ tone: "warn", text: `${say(texts.notCompliance)} ${say(texts.storedCopy)}` }],
      sections: [
        {
          id: "requirements",
          title: say(texts.requirementList),
          lines: data.requirements.map((one) => requirementLine(context, data, one, answers)),
        },
        ...(data.left_out ? [{ id: "left-out", title: say(texts.leftOut), text: show(data.left_out) }] : []),
        { id: "sources", title: say(texts.sources), lines: sourceLines(context, data) },
      ],
      receipt: { title: say(texts.receipt) },
    };
  },
  list: (context, records) => ({
    notices: [{ tone: "warn", text: context.say(texts.notCompliance) }],
    groups: [{ id: "frameworks", rows: records.map(({ row }) => row), empty: context.say(texts.none) }],
  }),
});

/** `14 av 18 krav har en post`, of those that bind us. One is answered by a record of its own or of a part of it. */
function coverageText({ say }: Context, data: Framework["data"], answers: Answers): string {
  const ours = data.requirements.filter(({ not_ours }) => not_ours === undefined);
  const answered = ours.filter((one) => isAnswered(data, one, answers));
  return `${answered.length} ${say(texts.of)} ${ours.length} ${say(texts.haveRecord)}`;
}

const isAnswered = (data: Framework["data"], { id }: Requirement, answers: Answers): boolean =>
  answers.has(id) || data.requirements.some((one) => one.part_of === id && answers.has(one.id));

function requirementLine(
  context: Context,
  data: Framework["data"],
  one: Requirement,
  answers: Answers,
): LineView {
  const { say } = context;
  const records = answers.get(one.id) ?? [];
  const links = records.map((entry) => recordLink(context, entry));
  return {
    label: labelOf(context, one),
    value: stateOf(context, data, one, answers),
    form: "words",
    why: [
      ...(one.asks ? [say(one.asks)] : []),
      ...(one.not_ours ? [say(one.not_ours)] : []),
      ...(sameGrade(data) ? [] : [gradeText(context, one)]),
      ...links,
    ],
  };
}

/** Then it is said once, for all of them. */
const sameGrade = ({ requirements }: Framework["data"]): boolean =>
  new Set(requirements.map(({ grade }) => grade)).size === 1;

const gradeText = ({ say }: Context, one: Requirement | undefined): string =>
  one ? say({ A: texts.gradeA, B: texts.gradeB, C: texts.gradeC }[one.grade]) : "";

/** Its number and its name, once where they are the same word. */
function labelOf({ say }: Context, { reference, title }: Requirement): string {
  const name = say(title);
  return reference.toLowerCase() === name.toLowerCase() ? reference : `${reference} ${name}`;
}

function stateOf({ say }: Context, data: Framework["data"], one: Requirement, answers: Answers): MarkView {
  const n = answers.get(one.id)?.length ?? 0;
  if (n > 0)
    return { word: `${n} ${say(n === 1 ? texts.record : texts.records)}`, tone: "none", icon: "check" };
  if (one.not_ours) return { word: say(texts.notOurs), tone: "none", icon: "disc" };
  if (isAnswered(data, one, answers)) return { word: say(texts.below), tone: "none", icon: "down" };
  return { word: say(texts.gap), tone: "warn", icon: "ring" };
}

function recordLink(context: Context, entry: Entry): LinkView {
  const number = entry.type === "rules" ? `${entry.id.toUpperCase()} ` : "";
  const kind = capital(contentTypes[entry.type].label[context.language]);
  return context.link(entry.type, entry.id, `${kind}: ${number}${entryTitle(context, entry)}`);
}

/** Each source once, with the day on which the copy of it was read. */
function sourceLines({ say }: Context, { requirements }: Framework["data"]): LineView[] {
  const byUrl = new Map(requirements.flatMap(({ sources }) => sources).map((one) => [one.url, one]));
  return Array.from(byUrl.values(), ({ title, url, accessed }) => ({
    label: title,
    value: { text: URL.canParse(url) ? new URL(url).host : url, href: url },
    form: "text",
    why: [`${say(texts.read)} ${accessed}`],
  }));
}
