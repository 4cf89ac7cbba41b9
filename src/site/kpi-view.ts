import type { TableEntry } from "../catalogue/catalogue.ts";
import { evaluatedLeaves } from "../engine/decide/evaluate-condition.ts";
import type { RuleOutcome } from "../engine/decide/replay-rule.ts";
import { readAsOf, type KpiHistory, type KpiReading } from "../engine/reading.ts";
import type { Context } from "./context.ts";
import { ruleReceiptView } from "./decision-receipt.ts";
import { ruleTitle } from "./decision-sentence.ts";
import { assuranceSentence, courseSentences } from "./course-sentences.ts";
import { figureReceipt } from "./figure-receipt.ts";
import { figuresOf } from "./figures.ts";
import { eventLines } from "./kpi-events.ts";
import { chartView, type ChartView } from "./kpi-chart-view.ts";
import { kpiRow, type KpiRowView } from "./kpi-row.ts";
import { valueRows } from "./kpi-values.ts";
import {
  kpiLabels,
  kpiValues,
  kpiYears,
  type KpiLabels,
  type KpiValuesView,
  type KpiYearView,
} from "./kpi-years.ts";
import { usersSection } from "./relations/graph-sections.ts";
import type { Shown } from "./language.ts";
import { leadSentence, targetSentence, trendSentences, variationSentences } from "./reading-sentences.ts";
import type { SectionView } from "./record-view.ts";
import { assuranceMark, courseMark, stateMark, kpiMark, trendMark, variationMark } from "./verdict-marks.ts";
import type { LineView, LinkView, MarkView, PageView, ReceiptView } from "./views.ts";

/** Everything that a KPI's page and its row in the table show. */
export interface KpiView {
  readonly page: PageView;
  readonly id: string;
  readonly row: KpiRowView;
  /** The latest value; undefined when nothing was measured. */
  readonly latest?: string | undefined;
  readonly marks: readonly MarkView[];
  readonly sentence: string;
  readonly chart?: ChartView | undefined;
  readonly readings: readonly LineView[];
  readonly countingRule?: Shown | undefined;
  readonly formula?: Shown | undefined;
  readonly rationale: Shown;
  /** Definition version, owner and how often it is measured. */
  readonly facts: string;
  readonly decisions: readonly LineView[];
  /** What happened to it, as people have written it down. */
  readonly events: readonly LineView[];
  readonly values: KpiValuesView;
  /** A page for each year, when the values are too many for one page. */
  readonly years: readonly KpiYearView[];
  readonly labels: KpiLabels;
  /** What is steered by it, promised on it or tested against it. */
  readonly relations: readonly SectionView[];
  readonly receipts: readonly ReceiptView[];
  readonly json: LinkView;
}

/** A KPI as it is read on the portal's day. */
export function kpiView(context: Context, entry: TableEntry<"kpis">, history: KpiHistory): KpiView {
  const { words, show, language, portal, href } = context;
  const { data, id } = entry;
  const figures = figuresOf(context, id);
  const reading = readAsOf(history, portal.asOf);
  const title = show(data.title);
  const { variation } = reading;
  const variationWord = variationMark(context, variation);
  const status = kpiMark(context, reading);
  const since =
    variation.since === undefined || variation.verdict === "trial"
      ? ""
      : ` ${words.since} ${figures.period(variation.since)}`;
  // The evaluated tree, not the rule as written: guardrails are asked too.
  const rules = portal.decision.outcomes.filter(({ tree }) =>
    evaluatedLeaves(tree).some(({ leaf }) => leaf.kpi === id),
  );
  const deciding = rules.find((outcome) => outcome === portal.decision.by);
  const page: PageView = {
    language,
    title: title.text,
    titleLang: title.lang,
    address: `/kpis/${id}/`,
    section: "kpis",
    crumbs: [{ text: words.navKpis, href: href("/kpis/") }],
    notices: [],
  };
  const json: LinkView = { text: "JSON", href: `/kpis/${id}.json` };
  const rows = valueRows(context, entry, history, reading);
  return {
    page,
    id,
    row: kpiRow(context, entry, history, reading, rules),
    latest: reading.latest && figures.value(reading.latest.value),
    marks: [
      { ...variationWord, word: `${variationWord.word}${since}` },
      ...(status.word === variationWord.word ? [] : [status]),
    ],
    sentence: leadSentence(context, figures, reading),
    chart: chartView(context, entry, history, reading),
    readings: readingLines(context, id, reading),
    countingRule: data.counting_rule && show(data.counting_rule),
    formula: data.formula && show(data.formula),
    rationale: show(data.rationale),
    facts: factsOf(context, entry),
    decisions: rules.map((outcome) => ruleLine(context, outcome)),
    events: eventLines(context, entry, history),
    values: kpiValues(context, id, rows),
    years: kpiYears(context, { id, page, json }, rows),
    labels: kpiLabels(id, rows),
    receipts: [
      ...(deciding ? [ruleReceiptView(context, deciding)] : []),
      figureReceipt(context, entry, reading),
    ],
    relations: usersSection(context, entry),
    json,
  };
}

function readingLines(context: Context, id: string, reading: KpiReading): LineView[] {
  const { words } = context;
  const figures = figuresOf(context, id);
  return [
    {
      label: words.variation,
      value: variationMark(context, reading.variation),
      form: "words",
      why: variationSentences(context, figures, reading),
    },
    {
      label: words.trend,
      value: trendMark(context, reading.trend),
      form: "words",
      why: trendSentences(context, figures, reading.trend),
    },
    {
      label: words.course,
      value: courseMark(context, reading.course),
      form: "words",
      why: [
        targetSentence(context, figures, reading),
        ...courseSentences(context, figures, reading),
        baselineSentence(context, id),
      ],
    },
    {
      label: words.assurance,
      value: assuranceMark(context, reading.assurance),
      form: "words",
      why: [assuranceSentence(context, figures, reading)],
    },
  ];
}

function baselineSentence(context: Context, id: string): string {
  const { say, words, portal } = context;
  const figures = figuresOf(context, id);
  const baseline = portal.catalogue.kpis.get(id)?.data.baseline;
  if (!baseline) return say({ sv: "Inget utgångsvärde är satt.", en: "No baseline has been set." });
  if ("not_introduced" in baseline) return `${words.baseline}: ${words.notIntroduced}.`;
  if ("pending_until" in baseline)
    return `${words.baseline}: ${words.baselinePending} ${baseline.pending_until}.`;
  const amount = figures.value(baseline.value);
  return say({
    sv: `Utgångsvärdet är ${amount}, mätt ${baseline.from}–${baseline.to}.`,
    en: `The baseline is ${amount}, measured ${baseline.from} to ${baseline.to}.`,
  });
}

function factsOf(context: Context, { id, data }: TableEntry<"kpis">): string {
  const { words, say, role } = context;
  const { step } = figuresOf(context, id);
  return [
    `${words.definition} ${words.version.toLowerCase()} ${data.definition_version}.`,
    `${words.owner}: ${role(data.owner)}.`,
    say({ sv: `Mäts varje ${step}.`, en: `Measured every ${step}.` }),
    data.steering ? `${words.steering}.` : "",
  ]
    .filter((fact) => fact !== "")
    .join(" ");
}

function ruleLine(context: Context, outcome: RuleOutcome): LineView {
  const { id } = outcome.rule;
  const link = context.link("decisionRules", id, ruleTitle(context, id));
  return { label: id, value: stateMark(context, outcome), form: "words", why: [link] };
}
