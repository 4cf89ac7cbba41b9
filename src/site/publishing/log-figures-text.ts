import { number, value } from "../format.ts";
import type { Context } from "../context.ts";

/** How the log's figures are written; a figure that nothing can be counted from is a dash. */
export interface LogText {
  /** A ratio as a percentage with one decimal. */
  readonly share: (ratio: number | undefined) => string;
  /** Whole kronor. */
  readonly kronor: (amount: number | undefined) => string;
  readonly whole: (amount: number) => string;
  /** With one decimal. */
  readonly tenths: (amount: number | undefined) => string;
}

export function logText({ language }: Context): LogText {
  const dash = "–";
  return {
    share: (ratio) =>
      ratio === undefined ? dash : value(100 * ratio, { unit: "percent", precision: 1 }, language),
    kronor: (amount) =>
      amount === undefined ? dash : value(amount, { unit: "SEK", precision: 0 }, language),
    whole: (amount) => number(amount, language, 0),
    tenths: (amount) => (amount === undefined ? dash : number(amount, language, 1)),
  };
}
