import type { EvaluatedCondition } from "../engine/decide/evaluate-condition.ts";
import type { EvaluatedLeaf } from "../engine/decide/evaluate-leaf.ts";
import { capital, type Context } from "./context.ts";
import { leafRows } from "./decision-receipt.ts";
import { figuresOf } from "./figures.ts";
import { trendSentences, variationSentences } from "./reading-sentences.ts";
import { answerClause, question } from "./sentences.ts";
import { truthMark } from "./verdict-marks.ts";
import type { LinkView, MarkView } from "./views.ts";

/** A part of a condition with its answer; parts of its own when it joins others. */
export interface ConditionView {
  readonly text: string;
  readonly truth: MarkView;
  readonly answer?: string | undefined;
  readonly why: readonly string[];
  /** Said when the answer was another a period earlier. */
  readonly changed?: string | undefined;
  readonly rows: readonly LinkView[];
  readonly kpi?: LinkView | undefined;
  readonly parts: readonly ConditionView[];
}

/** The condition as a tree of sentences; `before` is the same tree a period earlier. */
export function conditionView(
  context: Context,
  tree: EvaluatedCondition,
  before: EvaluatedCondition | undefined,
): ConditionView {
  const { words } = context;
  if (tree.kind === "leaf") return leafView(context, tree, before);
  const parts = tree.kind === "not" ? [tree.part] : tree.parts;
  const partsBefore =
    before === undefined || before.kind === "leaf"
      ? []
      : before.kind === "not"
        ? [before.part]
        : before.parts;
  return {
    text: tree.kind === "all" ? words.allOf : tree.kind === "any" ? words.anyOf : words.noneOf,
    truth: truthMark(context, tree.truth),
    why: [],
    rows: [],
    parts: parts.map((part, i) => conditionView(context, part, partsBefore[i])),
  };
}

function changedText(context: Context, before: EvaluatedCondition, now: EvaluatedCondition): string {
  const word = (tree: EvaluatedCondition) =>
    truthMark(context, tree.truth).word.toLocaleLowerCase(context.language);
  return context.say({
    sv: `Ändrat sedan förra perioden: från ${word(before)} till ${word(now)}.`,
    en: `Changed since the period before: from ${word(before)} to ${word(now)}.`,
  });
}

function leafView(
  context: Context,
  tree: EvaluatedLeaf,
  before: EvaluatedCondition | undefined,
): ConditionView {
  const { leaf, truth } = tree;
  return {
    text: question(context, leaf),
    truth: leafMark(context, tree),
    answer: saysItself(tree) ? undefined : `${capital(answerClause(context, tree))}.`,
    why: whyOf(context, tree),
    changed: before && before.truth !== truth ? changedText(context, before, tree) : undefined,
    rows: leafRows(context, tree),
    kpi: context.link("kpis", leaf.kpi, figuresOf(context, leaf.kpi).name),
    parts: [],
  };
}

/** `Ja, sedan v. 39`: an answer that agrees with the question needs no sentence of its own. */
function leafMark(context: Context, { leaf, truth, reading }: EvaluatedLeaf): MarkView {
  const mark = truthMark(context, truth);
  const { since } = reading.variation;
  if (truth !== "true" || !("variation" in leaf) || since === undefined) return mark;
  return {
    ...mark,
    word: `${mark.word}, ${context.words.since} ${figuresOf(context, leaf.kpi).period(since)}`,
  };
}

function saysItself({ leaf, truth, reason }: EvaluatedLeaf): boolean {
  if (reason) return false;
  return "trend" in leaf || (truth === "true" && ("variation" in leaf || "known" in leaf));
}

/** The figures behind an answer; without an answer the reason has been said already. */
function whyOf(context: Context, { leaf, reading, reason }: EvaluatedLeaf): readonly string[] {
  if (reason) return [];
  const figures = figuresOf(context, leaf.kpi);
  if ("trend" in leaf) return trendSentences(context, figures, reading.trend);
  return "variation" in leaf ? variationSentences(context, figures, reading) : [];
}
