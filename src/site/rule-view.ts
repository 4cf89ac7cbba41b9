import type { Entry } from "../catalogue/catalogue.ts";
import type { Activity } from "../content-types/fields.ts";
import { activityWords } from "./activity-words.ts";
import { capital, type Context } from "./context.ts";
import { exceptionNotices, exceptionSection } from "./assurance/exception-words.ts";
import { fallenNotices, outMark } from "./relations/fallen-reason.ts";
import { relationSections } from "./relations/graph-sections.ts";
import { mayILink } from "./may-i-questions.ts";
import type { Shown } from "./language.ts";
import { recordReceipt, reviewNotice } from "./record-receipt.ts";
import type { SectionView } from "./record-view.ts";
import { verdictMark } from "./status.ts";
import { translationNotices } from "./translation-notices.ts";
import type { LineView, LinkView, MarkView, PageView, ReceiptView } from "./views.ts";
import { relationWords } from "./words/relations.ts";

type Rule = Entry<"rules">;
type Verdict = Rule["data"]["verdict"];

export interface RuleView {
  readonly page: PageView;
  readonly id: string;
  /** The id as people say it: `R05`. */
  readonly number: string;
  readonly verdict: Verdict;
  readonly mark: MarkView;
  readonly activities: readonly Activity[];
  readonly statement: Shown;
  readonly why: Shown;
  readonly exampleOk: Shown;
  readonly exampleNotOk: Shown;
  /** Conditions, label, approval, exceptions and whom to ask. */
  readonly terms: readonly LineView[];
  /** The exceptions from it, what it rests on and what rests on it. */
  readonly relations: readonly SectionView[];
  readonly receipt: ReceiptView;
}

export interface RuleListView {
  readonly page: PageView;
  readonly lead: string | undefined;
  /** The page that answers for one combination. */
  readonly mayI: LinkView;
  readonly groups: readonly {
    /** The verdict. */
    readonly id: Verdict;
    readonly title: string;
    readonly mark: MarkView;
    readonly explanation: string;
    readonly rows: readonly RuleView[];
  }[];
  readonly activities: readonly { readonly value: Activity; readonly label: string }[];
}

export function ruleView(context: Context, entry: Rule): RuleView {
  const { data, id } = entry;
  const { words, show, language, href } = context;
  const statement = show(data.statement);
  return {
    page: {
      language,
      title: show(data.title).text,
      titleLang: show(data.title).lang,
      description: statement.text,
      address: `/rules/${id}/`,
      section: "rules",
      crumbs: [{ text: words.navRules, href: href("/rules/") }],
      notices: [
        ...fallenNotices(context, entry, relationWords.notPermitted),
        ...exceptionNotices(context, id),
        ...translationNotices(context, entry),
        ...reviewNotice(context, data),
      ],
    },
    id,
    number: id.toUpperCase(),
    verdict: data.verdict,
    mark: outMark(context, entry) ?? verdictMark(context, data.verdict),
    activities: data.activities,
    statement,
    why: show(data.why),
    exampleOk: show(data.example_ok),
    exampleNotOk: show(data.example_not_ok),
    terms: terms(context, data),
    relations: [...exceptionSection(context, id), ...relationSections(context, entry)],
    receipt: recordReceipt(context, entry, words.ruleReceipt),
  };
}

/** The rules that are in force, by what they let you do. */
export function ruleListView(context: Context, rules: readonly RuleView[]): RuleListView {
  const { words, language } = context;
  const explanations = {
    allowed: words.allowedMeans,
    conditional: words.conditionalMeans,
    not_allowed: words.notAllowedMeans,
  };
  const verdicts: Verdict[] = ["allowed", "conditional", "not_allowed"];
  return {
    page: {
      language,
      title: words.rulesTitle,
      address: "/rules/",
      section: "rules",
      crumbs: [],
      notices: [],
    },
    lead: words.rulesLead,
    mayI: mayILink(context),
    groups: verdicts.map((verdict) => {
      const mark = verdictMark(context, verdict);
      const rows = rules.filter((rule) => rule.verdict === verdict);
      return { id: verdict, title: mark.word, mark, explanation: explanations[verdict], rows };
    }),
    activities: activityWords(context),
  };
}

function terms(context: Context, data: Rule["data"]): LineView[] {
  const { words, say, role } = context;
  const { conditions = [] } = data;
  const lines: LineView[] = [];
  if (conditions.length > 0) {
    lines.push({
      label: words.conditions,
      value: String(conditions.length),
      form: "figure",
      why: conditions.map(say),
    });
  }
  if (data.label) lines.push({ label: words.label, value: quote(context, say(data.label)), form: "words" });
  if (data.verdict !== "not_allowed")
    lines.push({ label: words.caseApproval, value: approvalText(context, data), form: "words" });
  if (data.verdict === "not_allowed") {
    const { unless = [] } = data;
    lines.push({
      label: words.exception,
      value: unless.length === 0 ? words.noException : words.onlyIf,
      form: "words",
      why: unless.map(say),
    });
  }
  if (data.escalate_to)
    lines.push({ label: words.askFirst, value: capital(role(data.escalate_to)), form: "words" });
  return lines;
}

function approvalText({ words, role }: Context, { approval }: Rule["data"]): string {
  if (!approval) return words.noExtraApproval;
  const roles = approval.roles.map((id) => role(id)).join(", ");
  return approval.two_person ? `${roles} (${words.twoPeople})` : roles;
}

const quote = ({ language }: Context, text: string): string =>
  language === "sv" ? `”${text}”` : `“${text}”`;
