import { riskBand, type RiskLevel } from "../../engine/risks/risk-points.ts";
import type { Context } from "../context.ts";
import type { DrawingView, Shape } from "../drawing-view.ts";
import { riskWords } from "../words/risks.ts";

/** A risk on the map. */
export interface MappedRisk {
  /** Its number in the list, from 1. */
  readonly number: number;
  readonly isRaised: boolean;
  readonly inherent: RiskLevel;
  readonly current: RiskLevel;
  readonly residual: RiskLevel;
}

type Moment = "inherent" | "current" | "residual";

const steps = [1, 2, 3, 4, 5] as const;
const width = 360;
/** One matrix: where its top left cell begins, and the side of a cell. */
const large = { x: 40, y: 28, side: 62 };
const small = [
  { x: 20, y: 426, side: 30 },
  { x: 200, y: 426, side: 30 },
] as const;
/** So many numbers fit on a line of a large cell, and so many lines. */
const perLine = 3;
const mostLines = 3;

/** The risks of today in one large matrix, by number, and how many were and will be where in two small ones. */
export function riskMatrix({ say }: Context, risks: readonly MappedRisk[]): DrawingView {
  return {
    width,
    height: 600,
    label: `${say(riskWords.drawing)} ${said(say, risks)}`,
    shapes: [
      text(large.x, 14, say(riskWords.now), "label-strong"),
      ...axes(say),
      ...cells(large, (level) => [
        text(
          at(large, level).x + 4,
          at(large, level).y + 14,
          String(level.likelihood * level.impact),
          "label-muted",
        ),
        ...numberLines(risks, level).map((line, i) =>
          text(middle(large, level), at(large, level).y + 30 + 14 * i, line, "label-strong", "middle"),
        ),
      ]),
      ...smallMatrix(small[0], say(riskWords.before), risks, "inherent"),
      ...smallMatrix(small[1], say(riskWords.after), risks, "residual"),
    ],
  };
}

type Matrix = typeof large;

/** The worst is at the top right. */
const at = ({ x, y, side }: Matrix, { likelihood, impact }: RiskLevel) => ({
  x: x + (impact - 1) * side,
  y: y + (5 - likelihood) * side,
});
const middle = (matrix: Matrix, level: RiskLevel): number => at(matrix, level).x + matrix.side / 2;

function cells(matrix: Matrix, inside: (level: RiskLevel) => readonly Shape[]): Shape[] {
  return steps.flatMap((likelihood) =>
    steps.flatMap((impact): Shape[] => {
      const level = { likelihood, impact };
      const { side } = matrix;
      return [
        { kind: "rect", class: `cell-${riskBand(level)}`, ...at(matrix, level), width: side, height: side },
        ...inside(level),
      ];
    }),
  );
}

function smallMatrix(matrix: Matrix, title: string, risks: readonly MappedRisk[], moment: Moment): Shape[] {
  return [
    text(matrix.x, matrix.y - 10, title, "label-strong"),
    ...cells(matrix, (level) => {
      const count = within(risks, level, moment).length;
      const { y } = at(matrix, level);
      return count === 0
        ? []
        : [text(middle(matrix, level), y + 20, String(count), "label-strong", "middle")];
    }),
  ];
}

function axes(say: Context["say"]): Shape[] {
  const bottom = large.y + 5 * large.side;
  return [
    ...steps.map((step) =>
      text(large.x - 10, large.y + (5 - step + 0.5) * large.side + 5, String(step), "label-muted", "end"),
    ),
    ...steps.map((step) =>
      text(large.x + (step - 0.5) * large.side, bottom + 18, String(step), "label-muted", "middle"),
    ),
    text(large.x + 5 * large.side, 14, `↑ ${say(riskWords.likelihoodAxis)}`, "label-muted", "end"),
    text(large.x + 5 * large.side, bottom + 38, `${say(riskWords.impactAxis)} →`, "label-muted", "end"),
  ];
}

/** The numbers in a cell, a few to a line; what does not fit is counted. */
function numberLines(risks: readonly MappedRisk[], level: RiskLevel): string[] {
  const here = within(risks, level, "current").map(
    ({ number, isRaised }) => `${number}${isRaised ? "↑" : ""}`,
  );
  const lines = Array.from({ length: Math.ceil(here.length / perLine) }, (_, i) =>
    here.slice(i * perLine, (i + 1) * perLine).join(" "),
  );
  if (lines.length <= mostLines) return lines;
  const shown = (mostLines - 1) * perLine;
  return [...lines.slice(0, mostLines - 1), `+ ${here.length - shown}`];
}

/** Every cell that holds a risk today, in words. */
function said(say: Context["say"], risks: readonly MappedRisk[]): string {
  const filled = Map.groupBy(risks, ({ current }) => `${current.likelihood}×${current.impact}`);
  return Array.from(filled, ([cell, some]) => {
    const [likelihood, impact] = cell.split("×");
    const fitting = perLine * mostLines;
    const left = some.length > fitting ? [`+ ${some.length - fitting}`] : [];
    const numbers = [...some.slice(0, fitting).map(({ number }) => number), ...left].join(", ");
    return `${say(riskWords.cell)} ${likelihood}, ${say(riskWords.and)} ${impact}: ${numbers}`;
  }).join("; ");
}

const within = (risks: readonly MappedRisk[], { likelihood, impact }: RiskLevel, moment: Moment) =>
  risks.filter((risk) => risk[moment].likelihood === likelihood && risk[moment].impact === impact);

const text = (
  x: number,
  y: number,
  words: string,
  look: "label-strong" | "label-muted",
  anchor: "start" | "middle" | "end" = "start",
): Shape => ({ kind: "text", class: look, x, y, text: words, anchor });
