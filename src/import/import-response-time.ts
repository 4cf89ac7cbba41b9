import type { Catalogue } from "../catalogue/catalogue.ts";
import type { SourceFile } from "../catalogue/source-file.ts";
import type { CheckOptions } from "../check.ts";
import { count, list, quoted } from "../lib/list.ts";
import { value as valueWords } from "../lib/number-text.ts";
import type { CountingRule } from "./counting-rule.ts";
import { decodeExport } from "./decode-export.ts";
import { tableText } from "./import-files.ts";
import { importOutcome, type ImportOutcome } from "./import-outcome.ts";
import { planResponseTime, type MeasuredKpi, type ResponseTimePlan } from "./plan-response-time.ts";
import type { WeeklyFigure } from "./weekly-figure.ts";

export interface ResponseTimeImport {
  readonly check: CheckOptions;
  /** The day that everything is judged by, ISO date. */
  readonly asOf: string;
  readonly weeks?: readonly string[] | undefined;
  readonly note?: string | undefined;
}

/**
 * Works out response times from an export of conversations and imports them, up to the writing. What is printed holds
 * numbers, weeks and names of KPIs: no word of a message, and nothing that tells who asked.
 *
 * @param files The content folder's, from which the catalogue was built.
 * @param bytes The export.
 */
export function importResponseTime(
  files: readonly SourceFile[],
  catalogue: Catalogue,
  bytes: Uint8Array,
  { check, ...options }: ResponseTimeImport,
): ImportOutcome {
  const decoded = decodeExport(bytes);
  if ("problem" in decoded) {
    return importOutcome({ files, check, said: [], plans: [], problems: [decoded.problem] });
  }
  const kpis = new Map(
    Array.from(catalogue.kpis, ([id, { data }]) => [id, { id, ...data, tableText: tableText(files, id) }]),
  );
  const templates = Array.from(catalogue.templates.values(), ({ data }) => data);
  const planned = planResponseTime(decoded.text, { kpis, templates, ...options });
  return importOutcome({
    files,
    check,
    said: [`Read as ${decoded.encoding}.`, ...summary(planned), ...figureLines(planned)],
    plans: planned.kpis.map(({ kpi, plan }) => ({ kpi: kpi.id, plan })),
    problems: planned.problems,
  });
}

function summary({ conversations, elsewhere, absent, span, cautions }: ResponseTimePlan): string[] {
  const left = absent.length > 0 ? [`No KPI ${list(quoted(absent), "or")} can be read in the content.`] : [];
  if (!span) return left;
  const others = elsewhere > 0 ? [`${count(elsewhere, "conversation")} on channels that no KPI counts.`] : [];
  return [
    `${count(conversations, "conversation")}, from ${span.first} to ${span.last}.`,
    ...others,
    ...left,
    ...cautions,
  ];
}

const figureLines = ({ kpis }: ResponseTimePlan): string[] =>
  kpis.flatMap(({ kpi, rule, figures }) => figures.map((figure) => figureLine(figure, kpi, rule)));

function figureLine(
  { week, value, n, overdue, uncertain, waiting }: WeeklyFigure,
  kpi: MeasuredKpi,
  rule: CountingRule,
) {
  const figure =
    value === undefined ? "no figure: nothing to count" : `${valueWords(value, kpi, "en")} of ${n}`;
  const notes = [
    ...(overdue > 0 ? [`${overdue} of them had no reply in time and count as ${rule.atMostHours} h`] : []),
    ...(uncertain > 0
      ? [
          `${uncertain} of them use a template whose earlier version the content does not hold, and count as without`,
        ]
      : []),
    ...(waiting > 0 ? [`${waiting} still without a reply when the week ended, not counted`] : []),
  ];
  return `${[`${kpi.id} ${week.text}: ${figure}`, ...notes].join("; ")}.`;
}
