import {
  formatPareto,
  scaleAnswer,
  type ResultMeasure,
  type ScaleAnswer,
} from "../../engine/publishing/format-results.ts";
import type { LogFigures } from "../../engine/publishing/log-figures.ts";
import { fillIn } from "../../lib/fill-in.ts";
import type { Context } from "../context.ts";
import { lowerFirst } from "../figures.ts";
import { logText } from "./log-figures-text.ts";
import { targetOf } from "./log-targets.ts";
import type { RegisterRow, SectionView } from "../record-view.ts";
import { decisionMark } from "../verdict-marks.ts";
import type { MarkView } from "../views.ts";
import { paretoWords as texts } from "../words/pareto.ts";

const measures: readonly ResultMeasure[] = ["clicks", "conversions", "saves"];
/** What says that people act on a format; saves alone say that they liked it. */
const deciding: readonly ResultMeasure[] = ["clicks", "conversions"];

/** Whether the decision in force lets nothing grow. */
export function isScalingHeld({ portal }: Context): boolean {
  const { decision } = portal.decision;
  return decision !== "scale" && decision !== "continue";
}

/** The formats that give most of anything, and for each whether it can be scaled. */
export function scaleSection(context: Context, byFormat: ReadonlyMap<string, LogFigures>): SectionView {
  const { say } = context;
  const { kronor } = logText(context);
  const target = targetOf(context, "cpa");
  const vital = vitalMeasures(byFormat);
  const rows = Array.from(vital, ([id, gives]) => {
    const figures = byFormat.get(id);
    const isVital = gives.some((measure) => deciding.includes(measure));
    return {
      id,
      gives,
      figures,
      answer: scaleAnswer(figures, isVital, target?.value, isScalingHeld(context)),
    };
  }).toSorted((a, b) => order.indexOf(a.answer) - order.indexOf(b.answer) || b.gives.length - a.gives.length);
  return {
    id: "scale",
    title: say(texts.scale),
    text: { text: [say(texts.scaleText), ...heldText(context)].join(" ") },
    rows: rows.map(({ id, gives, figures, answer }): RegisterRow => ({
      id,
      ...titleOf(context, id),
      facts: [
        ...(figures?.cpa === undefined ? [] : [`${say(texts.cpa)} ${kronor(figures.cpa)}`]),
        `${say(texts.mostOf)} ${gives.map((measure) => lowerFirst(say(texts[measure]))).join(", ")}`,
      ].join(" · "),
      mark: answerMark(context, answer),
    })),
    lines: target ? [{ label: say(texts.target), value: target.text, form: "figure" }] : undefined,
  };
}

const titleOf = ({ link, say, portal }: Context, id: string): Pick<RegisterRow, "link" | "title"> => {
  const format = portal.catalogue.formats.get(id);
  return format ? { link: link("formats", id, say(format.data.title)) } : { title: id };
};

function heldText(context: Context): string[] {
  if (!isScalingHeld(context)) return [];
  const { decision } = context.portal.decision;
  return [fillIn(context.say(texts.held), { decision: lowerFirst(decisionMark(context, decision).word) })];
}

/** By format, the results that it is one of the few to give. */
function vitalMeasures(byFormat: ReadonlyMap<string, LogFigures>): Map<string, ResultMeasure[]> {
  const vital = new Map<string, ResultMeasure[]>();
  for (const measure of measures) {
    const result = formatPareto(byFormat, measure);
    if (result === "too_little_data") continue;
    for (const { id } of result.rows.filter(({ isVital }) => isVital))
      vital.set(id, [...(vital.get(id) ?? []), measure]);
  }
  return vital;
}

const order: readonly ScaleAnswer[] = ["scale", "wait", "too_dear", "too_few", "not_vital"];

function answerMark({ say }: Context, answer: ScaleAnswer): MarkView {
  switch (answer) {
    case "scale":
      return { word: say(texts.answerScale), tone: "good", icon: "up" };
    case "wait":
      return { word: say(texts.answerWait), tone: "warn", icon: "clock" };
    case "too_dear":
      return { word: say(texts.answerTooDear), tone: "warn", icon: "triangle" };
    case "too_few":
      return { word: say(texts.answerTooFew), tone: "none", icon: "ring" };
    case "not_vital":
      return { word: say(texts.answerSaves), tone: "none", icon: "ring" };
  }
}
