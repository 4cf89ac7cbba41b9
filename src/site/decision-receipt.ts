import type { EvaluatedLeaf } from "../engine/decide/evaluate-leaf.ts";
import { evaluatedLeaves } from "../engine/decide/evaluate-condition.ts";
import type { RuleOutcome } from "../engine/decide/replay-rule.ts";
import { capital, type Context } from "./context.ts";
import { decisionPeriod, decisionSentence, ruleTitle } from "./decision-sentence.ts";
import { figuresOf, lowerFirst, sourceLink } from "./figures.ts";
import { variationSentences, trendSentences } from "./reading-sentences.ts";
import { answerClause } from "./sentences.ts";
import { decisionMark, stateMark } from "./verdict-marks.ts";
import type { LineView, LinkView, ReceiptView } from "./views.ts";

/** The receipt of what is decided now; without rules there is nothing to show one for. */
export function currentDecisionReceipt(context: Context): ReceiptView | undefined {
  const { portal, words, link } = context;
  const { by, outcomes, decision } = portal.decision;
  if (outcomes.length === 0) return undefined;
  if (by) return ruleReceiptView(context, by);
  const lines = outcomes.map((outcome): LineView => ({
    label: ruleTitle(context, outcome.rule.id),
    value: stateMark(context, outcome),
    form: "words",
    why: [link("decisionRules", outcome.rule.id, outcome.rule.id)],
  }));
  return {
    id: "decision-receipt",
    title: words.receiptOfDecision,
    reference: decisionPeriod(portal.decision).text,
    groups: [lines],
    total: {
      label: words.decision,
      mark: decisionMark(context, decision),
      text: decisionSentence(context),
      after: [],
    },
  };
}

/** The receipt of one rule: the figures it read, how long it has held, what it decides, and where all that stands. */
export function ruleReceiptView(context: Context, outcome: RuleOutcome): ReceiptView {
  const { words } = context;
  const { rule, state } = outcome;
  const record = context.portal.catalogue.decisionRules.get(rule.id);
  const leaves = onePerKpi(evaluatedLeaves(outcome.tree));
  const instruction = record ? context.say(record.data.do.instruction) : "";
  const fires = state === "firing";
  return {
    id: "decision-receipt",
    title: words.receiptOfDecision,
    reference: outcome.period.text,
    groups: [[...leaves.map((leaf) => leafLine(context, leaf)), heldLine(context, outcome)]],
    total: {
      label: fires ? words.decision : words.state,
      mark: fires ? decisionMark(context, rule.decision) : stateMark(context, outcome),
      text: fires ? `${outcome.preliminary ? `${words.preliminary}. ` : ""}${instruction}` : "",
      after: [...ruleLines(context, outcome), ...sourceLines(context, outcome, leaves)],
    },
  };
}

/** A KPI's figure, and under it the signal or the missing answer. */
function leafLine(context: Context, leaf: EvaluatedLeaf): LineView {
  const { reading } = leaf;
  const figures = figuresOf(context, leaf.leaf.kpi);
  const latest = reading.freshness === "current" ? reading.latest : undefined;
  const trend = "trend" in leaf.leaf ? trendSentences(context, figures, reading.trend) : [];
  return {
    label: figures.name,
    value: latest ? figures.value(latest.value) : context.words.noValue,
    form: latest ? "figure" : "words",
    why: leaf.reason
      ? [`${capital(answerClause(context, leaf))}.`]
      : [...variationSentences(context, figures, reading), ...trend],
  };
}

function heldLine({ words }: Context, { periodsTrue, rule }: RuleOutcome): LineView {
  return { label: words.trueInARow, value: `${periodsTrue} ${words.of} ${rule.for}`, form: "figure" };
}

function ruleLines(context: Context, { rule }: RuleOutcome): LineView[] {
  const { words, link, role, portal } = context;
  const record = portal.catalogue.decisionRules.get(rule.id);
  return [
    { label: words.decisionRule, value: link("decisionRules", rule.id, rule.id), form: "figure" },
    ...(record
      ? [{ label: words.whoDoesIt, value: capital(role(record.data.do.owner)), form: "words" } as const]
      : []),
  ];
}

/** The latest row that was read of each KPI, and the rule's own lines. */
function sourceLines(context: Context, { rule }: RuleOutcome, leaves: readonly EvaluatedLeaf[]): LineView[] {
  const { words, portal } = context;
  const record = portal.catalogue.decisionRules.get(rule.id);
  const lines = leaves.flatMap((leaf): LineView[] => {
    const row = leafRows(context, leaf).at(-1);
    const label = `${words.data}: ${lowerFirst(figuresOf(context, leaf.leaf.kpi).name)}`;
    return row ? [{ label, value: row, form: "path" }] : [];
  });
  if (record)
    lines.push({
      label: words.ruleFile,
      value: sourceLink(context, record.file, record.locateName("when").line),
      form: "path",
    });
  return lines;
}

/** The table rows that an answer rests on, each once, oldest first; the latest value's own row at the least. */
export function leafRows(context: Context, { leaf, reading }: EvaluatedLeaf): LinkView[] {
  const figures = figuresOf(context, leaf.kpi);
  const evidence = "variation" in leaf ? reading.variation.evidence : [];
  const points = evidence.length > 0 ? evidence : reading.latest ? [reading.latest] : [];
  return points.flatMap(({ line }) => figures.row(line) ?? []);
}

/** A rule may ask twice about one KPI; its figure belongs on the receipt once, with the question that got an answer. */
function onePerKpi(leaves: readonly EvaluatedLeaf[]): EvaluatedLeaf[] {
  const byKpi = new Map<string, EvaluatedLeaf>();
  for (const leaf of leaves) {
    const before = byKpi.get(leaf.leaf.kpi);
    if (!before || (before.truth !== "true" && leaf.truth === "true")) byKpi.set(leaf.leaf.kpi, leaf);
  }
  return [...byKpi.values()];
}
