import type { Entry } from "../catalogue/catalogue.ts";
import type { RuleOutcome } from "../engine/decide/replay-rule.ts";
import { noVariation } from "../engine/variation.ts";
import { capital, type Context } from "./context.ts";
import { conditionView, type ConditionView } from "./condition-view.ts";
import { currentDecisionReceipt, ruleReceiptView } from "./decision-receipt.ts";
import { decisionHeadline, decisionSentence, ruleSentence, ruleTitle } from "./decision-sentence.ts";
import { figuresOf, lowerFirst, periodText } from "./figures.ts";
import { relationSections } from "./relations/graph-sections.ts";
import type { Shown } from "./language.ts";
import { recordReceipt } from "./record-receipt.ts";
import type { SectionView } from "./record-view.ts";
import { latestReportLink } from "./report-list.ts";
import { decisionMark, stateMark, truthMark, variationMark } from "./verdict-marks.ts";
import type { LineView, LinkView, MarkView, NoticeView, PageView, ReceiptView } from "./views.ts";

/** A decision rule: its state, the condition with every answer, and what is done. */
export interface DecisionView {
  readonly page: PageView;
  readonly id: string;
  readonly marks: readonly MarkView[];
  readonly sentence: string;
  /** Undefined while the rule is not in force: it is not evaluated then. */
  readonly tree?: ConditionView | undefined;
  readonly because: Shown;
  readonly instruction: Shown;
  readonly who: string;
  readonly guardrails: readonly LineView[];
  readonly history: readonly { readonly period: string; readonly truth: string; readonly state: string }[];
  /** What it rests on and what rests on it. */
  readonly relations: readonly SectionView[];
  readonly receipts: readonly ReceiptView[];
}

export interface DecisionListView {
  readonly page: PageView;
  readonly sentence: string | undefined;
  readonly receipt?: ReceiptView | undefined;
  /** All rules, in one group. */
  readonly groups: readonly { readonly id: string; readonly rows: readonly DecisionRow[] }[];
  readonly report?: LinkView | undefined;
  readonly json: LinkView;
}

interface DecisionRow {
  readonly link: LinkView;
  readonly state: MarkView;
  readonly sentence: string;
}

export function decisionView(context: Context, entry: Entry<"decisionRules">): DecisionView {
  const { words, show, language, href, role, portal } = context;
  const { data, id } = entry;
  const outcome = portal.decision.outcomes.find(({ rule }) => rule.id === id);
  const title = show(data.title);
  return {
    page: {
      language,
      title: title.text,
      titleLang: title.lang,
      address: `/decisions/${id}/`,
      section: "decisions",
      crumbs: [{ text: words.navDecisions, href: href("/decisions/") }],
      notices: [],
    },
    id,
    marks: outcome ? marksOf(context, outcome) : [{ word: words.notInForce, tone: "none", icon: "ring" }],
    sentence: outcome ? ruleSentence(context, outcome) : "",
    tree: outcome && conditionView(context, outcome.tree, outcome.treeBefore),
    because: show(data.because),
    instruction: show(data.do.instruction),
    who: capital(role(data.do.owner)),
    guardrails: (data.guardrails ?? []).map((kpi) => guardrailLine(context, kpi)),
    history: outcome ? historyOf(context, outcome) : [],
    relations: relationSections(context, entry),
    receipts: [
      ...(outcome ? [ruleReceiptView(context, outcome)] : []),
      recordReceipt(context, entry, words.receiptOfRule),
    ],
  };
}

export function decisionListView(context: Context): DecisionListView {
  const { portal, words, language, link } = context;
  const outcomes = new Map(portal.decision.outcomes.map((outcome) => [outcome.rule.id, outcome]));
  const order = (id: string) => stateOrder.indexOf(outcomes.get(id)?.state ?? "inactive");
  const ids = [...portal.catalogue.decisionRules.keys()].toSorted((a, b) => order(a) - order(b));
  const rows = ids.map((id): DecisionRow => {
    const outcome = outcomes.get(id);
    return {
      link: link("decisionRules", id, ruleTitle(context, id)),
      state: outcome ? stateMark(context, outcome) : { word: words.notInForce, tone: "none", icon: "ring" },
      sentence: outcome ? ruleSentence(context, outcome) : "",
    };
  });
  return {
    page: {
      language,
      title:
        portal.decision.outcomes.length === 0
          ? words.navDecisions
          : `${words.decision}, ${lowerFirst(decisionHeadline(context))}`,
      address: "/decisions/",
      section: "decisions",
      crumbs: [],
      notices: [],
    },
    sentence: decisionSentence(context),
    receipt: currentDecisionReceipt(context),
    groups: [{ id: "rules", rows }],
    report: latestReportLink(context),
    json: { text: "JSON", href: "/decisions.json" },
  };
}

/** What fires first, then what is close to it. */
const stateOrder: readonly RuleOutcome["state"][] = ["firing", "pending", "inactive"];

/** What has been decided, for the start page: nothing while all goes on as before. */
export function decisionNotice(context: Context): NoticeView[] {
  const { portal, words, link } = context;
  const { decision, by } = portal.decision;
  if (decision === "continue") return [];
  const mark = decisionMark(context, decision);
  const headline = decisionHeadline(context);
  return [
    {
      tone: mark.tone,
      mark: { ...mark, word: headline },
      text: decisionSentence(context),
      link: by
        ? link("decisionRules", by.rule.id, words.wholeDecisionReceipt)
        : { text: words.navDecisions, href: context.href("/decisions/") },
    },
  ];
}

function marksOf(context: Context, outcome: RuleOutcome): MarkView[] {
  const state = stateMark(context, outcome);
  const firing = outcome.state === "firing";
  const what = decisionMark(context, outcome.rule.decision);
  return [
    firing ? { ...state, word: `${what.word}: ${state.word.toLocaleLowerCase(context.language)}` } : state,
    ...(outcome.preliminary
      ? [{ word: context.words.preliminary, tone: "none", icon: "ring" } as const]
      : []),
  ];
}

/** A guardrail's figure and verdict now. */
function guardrailLine(context: Context, kpi: string): LineView {
  const { portal, link, words } = context;
  const figures = figuresOf(context, kpi);
  const history = portal.kpis.get(kpi);
  const last = history?.series.last;
  const text = last ? `${figures.value(last.value)} (${figures.period(last.period.text)})` : words.noValues;
  return {
    label: figures.name,
    value: variationMark(context, history?.variations.at(-1) ?? noVariation),
    form: "words",
    why: [link("kpis", kpi, text)],
  };
}

/** The latest periods of a rule, newest first: half a year of weeks. */
const shownPeriods = 26;

function historyOf(context: Context, outcome: RuleOutcome): DecisionView["history"] {
  return outcome.history
    .slice(-shownPeriods)
    .toReversed()
    .map((step) => ({
      period: periodText(step.period, outcome.period.cadence, context),
      truth: truthMark(context, step.truth).word,
      state: stateMark(context, { ...outcome, ...step, period: outcome.period }).word,
    }));
}
