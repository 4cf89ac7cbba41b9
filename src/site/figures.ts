import { exactly } from "../lib/number-text.ts";
import { parsePeriod, type Cadence, type Period } from "../lib/period.ts";
import { belowContent, type Context } from "./context.ts";
import { number, period, value, type ValueStyle } from "./format.ts";
import { naturalBounds } from "./kpi-bounds.ts";
import type { LinkView } from "./views.ts";

/** Writes one KPI's figures in its own unit and the page's language. */
export interface Figures {
  /** The title without what only explains it, for use inside a sentence. */
  readonly name: string;
  readonly value: (amount: number) => string;
  /** A decimal more than the values, so that a limit never looks equal to the value beyond it. */
  readonly limit: (amount: number) => string;
  /** Every decimal that was written, so that no two figures look equal that are not. */
  readonly exact: (amount: number) => string;
  /** A difference, signed: percentages differ by percentage points. */
  readonly difference: (amount: number) => string;
  readonly period: (text: string) => string;
  /** `2 veckor`: how many steps of the KPI's cadence. */
  readonly steps: (n: number) => string;
  /** `vecka`: one step, for "per week". */
  readonly step: string;
  /** Where a row of the table stands. */
  readonly row: (line: number) => LinkView | undefined;
  /** What a value can be at all. */
  readonly bounds: readonly [number, number];
}

/** The figures of a KPI; of one that does not exist only the id is known. */
export function figuresOf(context: Context, id: string): Figures {
  const { language, say } = context;
  const kpi = context.portal.catalogue.kpis.get(id);
  const cadence = kpi?.data.cadence ?? "weekly";
  const style: ValueStyle = kpi?.data ?? { unit: "count", precision: 0 };
  const { unit, precision } = style;
  const finer = { ...style, precision: precision + 1 };
  const [step, steps] = stepWords[cadence][language];
  const file = kpi?.table?.file;
  return {
    name: kpi ? say(kpi.data.short_title ?? kpi.data.title) : id,
    value: (amount) => value(amount, style, language),
    limit: (amount) => value(amount, finer, language),
    exact: (amount) => value(amount, exactly(amount, style), language),
    difference: (amount) =>
      unit === "percent"
        ? `${number(amount, language, precision + 1, true)} ${say(percentagePoints)}`
        : value(amount, { ...finer, signed: true }, language),
    period: (text) => periodText(text, cadence, context),
    steps: (n) => `${n} ${n === 1 ? step : steps}`,
    step,
    row: (line) => (file === undefined ? undefined : sourceLink(context, file, line)),
    bounds: naturalBounds(kpi?.data ?? { unit: "score" }),
  };
}

/** A place in a content file: `kpis/ctr.csv:26`, linked to where it is shown. */
export function sourceLink(context: Context, file: string, line: number): LinkView {
  const short = belowContent(file).replace(/^(internal|public)\//, "");
  return { text: `${short}:${line}`, href: context.source(file, line) };
}

/** A period from its text; the text itself should no calendar have it. */
export function periodText(text: string, cadence: Cadence, { language }: Context): string {
  const parsed = parsePeriod(text, cadence);
  return parsed ? period(parsed, language) : text;
}

/** For headings: `vecka 46` where tables say `v. 46`. */
export function periodInFull(one: Period, language: "sv" | "en"): string {
  const short = period(one, language);
  return language === "sv" ? short.replace(/^v\./, "vecka") : short;
}

/** `2 veckor`: steps of a cadence, counted. */
export function stepCount(n: number, cadence: Cadence, { language }: Context): string {
  const [one, many] = stepWords[cadence][language];
  return `${n} ${n === 1 ? one : many}`;
}

/** `nettosentiment` inside a sentence; an abbreviation such as `CTR` stays as it is. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}(?=\p{Ll}|\s)/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

const percentagePoints = { sv: "procentenheter", en: "percentage points" };

const stepWords = {
  daily: { sv: ["dag", "dagar"], en: ["day", "days"] },
  "twice-weekly": { sv: ["halvvecka", "halvveckor"], en: ["half-week", "half-weeks"] },
  weekly: { sv: ["vecka", "veckor"], en: ["week", "weeks"] },
  monthly: { sv: ["månad", "månader"], en: ["month", "months"] },
} as const;
