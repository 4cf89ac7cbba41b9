import type { Entry } from "../../catalogue/catalogue.ts";
import type { Cell, Effect } from "../../engine/experiments/effects.ts";
import type { Evaluation } from "../../engine/experiments/evaluate.ts";
import { factors } from "../../engine/experiments/design.ts";
import { fillIn } from "../../lib/fill-in.ts";
import type { Context } from "../context.ts";
import { number, pValue } from "../format.ts";
import type { SectionView } from "../record-view.ts";
import { experimentWords as words, factorWords, verdictSentences } from "../words/experiments.ts";
import { measureWords } from "./difference-words.ts";
import { forestDrawing, type ForestRow } from "./forest-drawing.ts";
import { effectMark, guardrailMark } from "./marks.ts";

type Experiment = Entry<"experiments">;

/** A chance below this is shown as a difference between combinations. */
const noticeableP = 0.05;

/** What the figures say: a sentence, the intervals drawn and in a table, the guardrails, and the cells. */
export function resultSections(context: Context, entry: Experiment, evaluation: Evaluation): SectionView[] {
  return [
    goalSection(context, entry, evaluation),
    guardrailSection(context, evaluation),
    cellSection(context, entry, evaluation),
    methodSection(context, entry),
  ];
}

/** What the figures say of the hypothesis, in a sentence or two. */
export function verdictSentence(context: Context, { data }: Experiment, evaluation: Evaluation): string {
  const { say, language } = context;
  const { verdict, tested, fewest } = evaluation;
  const measure = measureWords(context, data.goal_kpi);
  return fillIn(say(verdictSentences[verdict.because]), {
    fewest: number(fewest, language, 0),
    least: number(data.min_n, language, 0),
    unit: measure.unit,
    ...(tested && {
      variant: blockTitle(context, tested.variant),
      control: blockTitle(context, tested.control),
      before: measure.value(tested.before?.value),
      after: measure.value(tested.after?.value),
    }),
    ...(tested?.difference && measure.parts(tested.difference)),
  });
}

/** A block's name; its id when there is none. */
export function blockTitle({ portal, say }: Context, id: string): string {
  const block = portal.catalogue.blocks.get(id);
  return block ? say(block.data.title) : id;
}

function goalSection(context: Context, entry: Experiment, evaluation: Evaluation): SectionView {
  const { say, language } = context;
  const { data } = entry;
  const measure = measureWords(context, data.goal_kpi);
  const places = { kpi: measure.title };
  const rows = evaluation.effects.map((effect): ForestRow => ({
    effect,
    label: `${say(factorWords[effect.factor])}: ${blockTitle(context, effect.variant)}`,
    figures: measure.short(effect.difference),
    isTested: effect.factor === data.tested,
  }));
  const decimals = Math.max(1, context.portal.catalogue.kpis.get(data.goal_kpi)?.data.precision ?? 1);
  const p = evaluation.interactionP;
  return {
    id: "result",
    title: say(words.result),
    text: { text: verdictSentence(context, entry, evaluation) },
    drawing: forestDrawing(
      rows,
      fillIn(say(words.drawing), places),
      (at) => (at === 0 ? "0" : number(at, language, decimals, true)),
      say(evaluation.tested?.measure.better === "lower" ? words.lowerBetter : words.higherBetter),
    ),
    table: {
      caption: fillIn(say(words.factorTable), places),
      columns: [
        { title: say(words.tested) },
        { title: say(words.before), isNumeric: true },
        { title: say(words.after), isNumeric: true },
        { title: `${say(words.differenceIn)}, ${measure.unit}`, isNumeric: true },
        { title: say(words.outcome) },
      ],
      rows: evaluation.effects.map((effect) => [
        say(factorWords[effect.factor]),
        measure.value(effect.before?.value),
        measure.value(effect.after?.value),
        measure.short(effect.difference),
        effectMark(context, effect.effect),
      ]),
    },
    ...(p !== undefined &&
      p < noticeableP && { items: [{ text: fillIn(say(words.interaction), { p: pValue(p, language) }) }] }),
  };
}

function guardrailSection(context: Context, { guardrails }: Evaluation): SectionView {
  const line = ({ measure: { kpi }, before, after, difference, effect }: Effect) => {
    const measure = measureWords(context, kpi);
    const change = before && after ? [`${measure.value(before.value)} → ${measure.value(after.value)}`] : [];
    return {
      label: measure.title,
      value: guardrailMark(context, effect, difference !== undefined),
      form: "words" as const,
      why: [[...change, `${measure.short(difference)} ${measure.unit}`].join(" · ")],
    };
  };
  return { id: "guardrails", title: context.say(words.guardrails), lines: guardrails.map(line) };
}

function cellSection(context: Context, { data }: Experiment, { cells }: Evaluation): SectionView {
  const { say, language } = context;
  const measure = measureWords(context, data.goal_kpi);
  const isSplit = data.assignment === "split";
  const row = (cell: Cell, i: number) => [
    factors.map((factor) => (cell[factor] === data.factors[factor].control ? "A" : "B")).join("\u00A0"),
    number(cell.value?.n ?? 0, language, 0),
    measure.value(cell.value?.value),
    ...(isSplit
      ? [
          i === 0 ? say(words.today) : measure.short(cell.difference),
          cell.adjustedP === undefined ? "" : number(cell.adjustedP, language, cell.adjustedP < 0.1 ? 3 : 2),
        ]
      : []),
  ];
  return {
    id: "cells",
    title: say(words.cells),
    text: { text: say(words.cellsLetters) },
    table: {
      caption: fillIn(say(words.cellTable), { kpi: measure.title }),
      columns: [
        { title: say(words.cell) },
        { title: say(words.observations), isNumeric: true },
        { title: say(words.value), isNumeric: true },
        ...(isSplit
          ? [
              { title: say(words.againstToday), isNumeric: true },
              { title: say(words.holm), isNumeric: true },
            ]
          : []),
      ],
      rows: cells.map(row),
    },
  };
}

/** How the figures were worked out, for who asks. */
function methodSection({ say }: Context, { data }: Experiment): SectionView {
  const isSplit = data.assignment === "split";
  const notes = isSplit
    ? [words.method, words.cellsHint]
    : [words.methodPosts, words.method, words.cellsPosts];
  return { id: "method", title: say(words.howWorked), items: notes.map((note) => ({ text: say(note) })) };
}
