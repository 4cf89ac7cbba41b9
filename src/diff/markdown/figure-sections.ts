import { contentTypes } from "../../content-types/index.ts";
import { escapeComment } from "../../lib/escape-markdown.ts";
import { readAsOf, type KpiReading } from "../../engine/reading.ts";
import { capital, type Context } from "../../site/context.ts";
import { figuresOf } from "../../site/figures.ts";
import { assuranceMark, courseMark, trendMark, variationMark } from "../../site/verdict-marks.ts";
import type { Evaluated } from "../decisions/evaluate.ts";
import type { LimitChange } from "../limits/limit-change.ts";
import type { RowChange, RowValue } from "../row-changes.ts";
import type { VerdictChange, VerdictName } from "../verdict-changes.ts";
import { causeWords, freshnessWords, verdictWords } from "./diff-words.ts";
import { limitText, recordOf } from "./limit-text.ts";
import type { Section } from "./section.ts";
import { markText, recordName, type Sides } from "./side-contexts.ts";

/** Limits that are loosened, and those that move, whether or not anything is decided otherwise today. */
export function limitSections(sides: Sides): Section[] {
  const { words, diff } = sides;
  const items = (wanted: LimitChange["effect"]) =>
    diff.limits.filter(({ effect }) => effect === wanted).map((limit) => limitItem(sides, limit));
  return [
    { title: words.limitsTitle, lead: words.limitsLead, items: items("loosened"), form: "list" },
    { title: words.movedTitle, lead: words.movedLead, items: items("moved"), form: "list" },
  ];
}

function limitItem(sides: Sides, limit: LimitChange): string {
  const { words, after } = sides;
  const { type, rationale } = limit;
  const why = rationale
    ? `${words.rationale}: ${escapeComment(after.say(rationale))}`
    : `▲ ${words.noRationale}`;
  const head = `- ${recordName(sides, recordOf(limit))}: ${limitText(sides, limit)}`;
  // The site's own settings have no place for a reason.
  return type === "site" ? head : `${head}\n  - ${why}`;
}

/** Verdicts, a table row each. */
export function verdictSection(sides: Sides): Section {
  const { words, diff, language } = sides;
  const head = `| ${capital(contentTypes.kpis.label[language])} | | ${words.before} | ${words.after} | ${words.reason} |\n| --- | --- | --- | --- | --- |`;
  const rows = diff.verdicts.map((change) => verdictRow(sides, change));
  return { title: words.verdictsTitle, items: rows.length > 0 ? [head, ...rows] : [], form: "list" };
}

function verdictRow(sides: Sides, { kpi, what, cause }: VerdictChange): string {
  const { diff, language, before, after } = sides;
  const word = (context: Context, side: Evaluated) => {
    const history = side.kpis.get(kpi);
    return history ? verdictText(context, readAsOf(history, diff.asOf), what, sides) : "";
  };
  const cells = [
    escapeComment(figuresOf(after, kpi).name),
    verdictWords[what][language],
    word(before, diff.four.before),
    word(after, diff.four.after),
    causeWords[cause][language],
  ];
  return `| ${cells.join(" | ")} |`;
}

function verdictText(context: Context, reading: KpiReading, what: VerdictName, { language }: Sides): string {
  const { variation, trend, course, assurance, freshness } = reading;
  switch (what) {
    case "freshness":
      return freshnessWords[freshness]?.[language] ?? freshness;
    case "variation":
      return markText(variationMark(context, variation));
    case "trend":
      return markText(trendMark(context, trend));
    case "course":
      return markText(courseMark(context, course));
    case "assurance":
      return markText(assuranceMark(context, assurance));
  }
}

/** Rows of the past that say something else than they did, by period. */
export const rowSection = (sides: Sides): Section => ({
  title: sides.words.rowsTitle,
  items: sides.diff.rows.rewritten.map((row) => rowItem(sides, row)),
  form: "list",
});

function rowItem(sides: Sides, { kpi, period, before, after, explanation }: RowChange): string {
  const { words } = sides;
  const figures = figuresOf(sides.after, kpi);
  const value = ({ value: amount, n }: RowValue) =>
    `${figures.exact(amount)}${n === undefined ? "" : ` (n ${n})`}`;
  const now = after ? escapeComment(value(after)) : `**${words.deleted}**`;
  const why =
    explanation === undefined ? `▲ ${words.noNote}` : `${words.note}: ${escapeComment(explanation)}`;
  return `- ${escapeComment(figures.name)}, ${escapeComment(period)}: ${before ? escapeComment(value(before)) : `**${words.inserted}**`} → ${now}\n  - ${why}`;
}
