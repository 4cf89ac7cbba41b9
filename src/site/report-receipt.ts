import { evaluatedLeaves } from "../engine/decide/evaluate-condition.ts";
import type { RuleOutcome } from "../engine/decide/replay-rule.ts";
import { list } from "../lib/list.ts";
import { capital, type Context } from "./context.ts";
import { leafRows } from "./decision-receipt.ts";
import { ruleTitle } from "./decision-sentence.ts";
import { figuresOf, sourceLink } from "./figures.ts";
import { changeLine } from "./record-receipt.ts";
import type { ReportWeek } from "./report-week.ts";
import { decisionMark, stateMark } from "./verdict-marks.ts";
import type { LineView, LinkView, ReceiptView } from "./views.ts";

/**
 * Where the week's decision comes from, in few lines: the rows, the rule and the log. What they say stands
 * above it on the sheet. Without rules there is nothing to show.
 */
export function reportReceipt(context: Context, { week, log }: ReportWeek): ReceiptView | undefined {
  const { words, say, portal } = context;
  const { by, outcomes, decision } = portal.decision;
  if (outcomes.length === 0) return undefined;
  const record = by && portal.catalogue.decisionRules.get(by.rule.id);
  return {
    id: "decision-receipt",
    title: words.receiptOfDecision,
    reference: week.text,
    groups: [
      by ? ruleSources(context, by) : outcomes.map((outcome) => stateLine(context, outcome)),
      ...(log ? [logLines(context, log)] : []),
    ],
    total: {
      label: words.rulesDecision,
      mark: decisionMark(context, decision),
      text: record ? say(record.data.do.instruction) : "",
      after: [],
    },
  };
}

/** The latest row that was read of each KPI, and the rule that read them. */
function ruleSources(context: Context, { rule, tree }: RuleOutcome): LineView[] {
  const { words, link, role, portal } = context;
  const record = portal.catalogue.decisionRules.get(rule.id);
  const latest = new Map(
    evaluatedLeaves(tree).map((leaf) => [leaf.leaf.kpi, leafRows(context, leaf).at(-1)]),
  );
  return [
    ...Array.from(latest).flatMap(([kpi, row]) => (row ? [source(figuresOf(context, kpi).name, row)] : [])),
    source(words.decisionRule, link("decisionRules", rule.id, rule.id)),
    ...(record
      ? [{ label: words.whoDoesIt, value: capital(role(record.data.do.owner)), form: "words" } as const]
      : []),
  ];
}

function stateLine(context: Context, outcome: RuleOutcome): LineView {
  const label = ruleTitle(context, outcome.rule.id);
  return { label, value: stateMark(context, outcome), form: "words" };
}

function logLines(context: Context, { data, file }: NonNullable<ReportWeek["log"]>): LineView[] {
  const { words, say, role } = context;
  const roles = capital(list(data.by.map(role), say({ sv: "och", en: "and" })));
  return [
    { label: words.decidedOn, value: data.date, form: "figure" },
    source(words.decisionLog, sourceLink(context, file, 1)),
    { label: words.decidedBy, value: roles, form: "text" },
    changeLine(context, file),
  ];
}

const source = (label: string, value: LinkView): LineView => ({ label, value, form: "figure" });
