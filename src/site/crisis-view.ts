import type { Entry } from "../catalogue/catalogue.ts";
import type { CrisisStage } from "../content-types/playbook.ts";
import type { Severity } from "../content-types/fields.ts";
import { isUsable } from "../graph/usability.ts";
import { minutesText } from "../lib/minutes-text.ts";
import { capital, type Context } from "./context.ts";
import { drillLines, drillNotice } from "./crisis-drill.ts";
import { holdingView, type HoldingView } from "./crisis-holding.ts";
import { crisisQuestions, type CrisisArea } from "./crisis-questions.ts";
import type { Shown } from "./language.ts";
import { recordReceipt, reviewNotice } from "./record-receipt.ts";
import type { TemplateView } from "./template-view.ts";
import { translationNotices } from "./translation-notices.ts";
import type { LineView, LinkView, PageView, ReceiptView } from "./views.ts";

/** Everything for the first two hours. Nothing here may be unapproved, withdrawn or expired. */
export interface CrisisView {
  readonly page: PageView;
  /** Nothing where no playbook is in force; the questions stand on their own. */
  readonly plan?: CrisisPlan | undefined;
  /** What belongs on the page, said when there is no plan. */
  readonly empty: string;
  readonly areas: readonly CrisisArea[];
  readonly allQuestions: LinkView;
}

export interface CrisisPlan {
  /** Links to the parts of the page: on a phone some of them are far down. */
  readonly contents: readonly LinkView[];
  readonly stop: readonly { readonly text: Shown; readonly owner: string }[];
  /** Whom to alert first, and who steps in. */
  readonly alert: readonly string[];
  readonly severities: readonly SeverityView[];
  readonly statements: readonly HoldingView[];
  /** Said instead where no statement may be used. */
  readonly noStatement: string;
  readonly roles: readonly LineView[];
  readonly stages: readonly { readonly id: string; readonly title: string; readonly steps: StepView[] }[];
  readonly handOver: readonly LineView[];
  readonly signals: readonly { readonly signal: Shown; readonly facts: string }[];
  readonly receipt: ReceiptView;
}

export interface SeverityView {
  readonly level: Severity;
  readonly criteria: Shown;
  readonly alert: string;
  /** Minutes from the alarm, for the clock. */
  readonly firstWithin: number;
  /** Minutes between statements, for the clock. */
  readonly updateEvery: number;
  readonly first: string;
  readonly every: string;
}

export interface StepView {
  /** The same in both languages, so that a tick survives a change of language. */
  readonly id: string;
  readonly text: Shown;
  readonly owner: string;
  readonly minutes: number;
  readonly within: string;
  readonly template?: LinkView | undefined;
}

type Playbook = Entry<"playbooks">;

/** @param templates Every reply's view, from which the statements are taken. */
export function crisisView(context: Context, templates: readonly TemplateView[]): CrisisView {
  const { words, language, href, portal } = context;
  const playbooks = Array.from(portal.catalogue.playbooks.values());
  const entry = playbooks.find(({ data }) => data.status === "approved");
  const plan = entry && planView(context, entry, templates);
  return {
    page: {
      language,
      title: words.crisisTitle,
      description: words.crisisDescription,
      address: "/crisis/",
      crumbs: [],
      notices: entry
        ? [
            ...drillNotice(context, entry.data),
            ...reviewNotice(context, entry.data),
            ...translationNotices(context, entry),
          ]
        : [],
    },
    plan,
    empty: playbooks.length > 0 && !entry ? words.crisisNotApproved : words.crisisEmpty,
    areas: crisisQuestions(context),
    allQuestions: {
      text: `${words.crisisAllQuestions} (${portal.catalogue.faq.size})`,
      href: href("/faq/"),
    },
  };
}

/** Where *Crisis* in the header leads: to the playbook, or to the questions where there is none. */
export function crisisAddress({ portal }: Context): string {
  const { playbooks } = portal.catalogue;
  return playbooks.values().some(({ data }) => data.status === "approved") ? "/crisis/" : "/faq/";
}

function planView(context: Context, entry: Playbook, templates: readonly TemplateView[]): CrisisPlan {
  const { data } = entry;
  const { words, show, say, role, language } = context;
  return {
    contents: [
      { text: words.crisisClock, href: "#clock" },
      { text: words.crisisStatements, href: "#statements" },
      { text: words.crisisSteps, href: "#steps" },
      { text: words.crisisQuestions, href: "#questions" },
      { text: words.crisisWhoDoesWhat, href: "#roles" },
    ],
    stop: data.stop_actions.map(({ do: text, owner }) => ({
      text: show(text),
      owner: capital(owner === undefined ? words.crisisWhoeverSees : role(owner)),
    })),
    alert: alertLines(context, data),
    severities: data.severities.map((severity) => ({
      level: severity.level,
      criteria: show(severity.criteria),
      alert: `${words.crisisAlert}: ${severity.who.map(role).join(", ")}`,
      firstWithin: severity.first_statement_within,
      updateEvery: severity.update_every,
      first: minutesText(severity.first_statement_within, language),
      every: `${words.crisisThenWithin} ${minutesText(severity.update_every, language)}`,
    })),
    statements: data.holding_statements.flatMap(({ severities, template: id }) => {
      const template = templates.find((one) => one.id === id && one.usable);
      return template ? [holdingView(context, template, severities)] : [];
    }),
    noStatement: `${words.crisisNoStatement} ${words.ask} ${role(data.roles.lead.role)}.`,
    roles: roleLines(context, data),
    stages: stageViews(context, data),
    handOver: data.escalation.map(({ when, to, within }) => ({
      label: say(when),
      value: capital(role(to)),
      form: "words",
      why: [`${words.crisisWithin} ${minutesText(within, language)}`],
    })),
    signals: data.triggers.map(({ signal, threshold, source }) => ({
      signal: show(signal),
      facts: `${capital(say(threshold))} · ${say(source)}`,
    })),
    receipt: recordReceipt(context, entry, words.crisisPlanReceipt, drillLines(context, data)),
  };
}

/** The lead and the deputy, each with where to reach them. */
function alertLines({ portal, role, words }: Context, { roles }: Playbook["data"]): string[] {
  const reach = (id: string) => {
    const channel = portal.catalogue.roles.get(id)?.data.contact_channel;
    return `${role(id)}${channel ? ` (${channel})` : ""}`;
  };
  return [
    `${words.crisisAlert}: ${reach(roles.lead.role)}.`,
    `${words.crisisOtherwise} ${reach(roles.lead.deputy)}.`,
  ];
}

function roleLines(context: Context, { roles }: Playbook["data"]): LineView[] {
  const { words, role } = context;
  const line = (label: string, part: keyof typeof roles): LineView => ({
    label,
    value: capital(role(roles[part].role)),
    form: "words",
    why: [`${capital(words.deputy)}: ${role(roles[part].deputy)}`],
  });
  return [
    line(words.crisisLead, "lead"),
    line(words.crisisSpokesperson, "spokesperson"),
    line(words.crisisLegal, "legal"),
    line(words.crisisPr, "pr"),
    line(words.crisisScribe, "scribe"),
  ];
}

function stageViews(context: Context, { steps }: Playbook["data"]): CrisisPlan["stages"] {
  const { words, show, role, language } = context;
  const titles: Readonly<Record<CrisisStage, string>> = {
    detect: words.crisisDetect,
    triage: words.crisisTriage,
    hold: words.crisisHold,
    respond: words.crisisRespond,
    resolve: words.crisisResolve,
    learn: words.crisisLearn,
  };
  return Object.entries(titles).map(([id, title]) => ({
    id,
    title,
    steps: steps
      .filter(({ stage }) => stage === id)
      .map((step, i) => ({
        id: `${id}-${i + 1}`,
        text: show(step.do),
        owner: capital(role(step.owner)),
        minutes: step.within,
        within: minutesText(step.within, language),
        template: usableTemplate(context, step.template),
      })),
  }));
}

/** A link to a reply, when it may be used today. */
function usableTemplate({ portal, say, link }: Context, id: string | undefined): LinkView | undefined {
  const template = id === undefined ? undefined : portal.catalogue.templates.get(id);
  if (!template || !isUsable(portal.catalogue, template, portal.asOf)) return undefined;
  return link("templates", template.id, say(template.data.title));
}
