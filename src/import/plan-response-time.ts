import type { DataOf } from "../content-types/index.ts";
import { chooseWeeks, type ChosenWeeks } from "./choose-weeks.ts";
import { countingRules, type CountingRule } from "./counting-rule.ts";
import type { Figure, ImportKpi } from "./figure.ts";
import type { ImportProblem } from "./import-problem.ts";
import { planFigures, type ImportPlan } from "./plan-figures.ts";
import { readConversations } from "./read-conversations.ts";
import { approvalOn } from "./template-approval.ts";
import { weeklyFigure, type WeeklyFigure } from "./weekly-figure.ts";

/** A KPI and its table as it stands. */
export interface MeasuredKpi extends ImportKpi, Pick<DataOf<"kpis">, "precision" | "definition_version"> {
  /** With its byte order mark; empty when there is no table yet. */
  readonly tableText: string;
}

export interface ResponseTimeOptions {
  /** By id. */
  readonly kpis: ReadonlyMap<string, MeasuredKpi>;
  readonly templates: readonly DataOf<"templates">[];
  /** ISO date. */
  readonly asOf: string;
  /** ISO weeks to work out; none for every week that the export surely holds whole. */
  readonly weeks?: readonly string[] | undefined;
  readonly note?: string | undefined;
  readonly rules?: readonly CountingRule[];
}

/** What a conversation export gives each KPI. */
export interface ResponseTimePlan {
  readonly kpis: readonly {
    readonly kpi: MeasuredKpi;
    readonly rule: CountingRule;
    readonly figures: readonly WeeklyFigure[];
    readonly plan: ImportPlan;
  }[];
  /** KPIs that a counting rule is known for, and the content does not have. */
  readonly absent: readonly string[];
  /** How many conversations there are, and how many of them on a channel that no rule names. */
  readonly conversations: number;
  readonly elsewhere: number;
  readonly span?: ChosenWeeks["span"];
  readonly cautions: ChosenWeeks["cautions"];
  /** Any one of them stops the whole import; the plans' own are among them. */
  readonly problems: readonly ImportProblem[];
}

/**
 * Works out the KPIs that counting rules are known for, and plans their rows. Pure.
 *
 * @param exportText Decoded, without byte order mark.
 */
export function planResponseTime(exportText: string, options: ResponseTimeOptions): ResponseTimePlan {
  const { conversations, problems } = readConversations(exportText);
  const chosen =
    problems.length > 0
      ? { weeks: [], problems: [], cautions: [] }
      : chooseWeeks(conversations, options.weeks ?? [], options.asOf);
  const approval = (code: string, day: string) => approvalOn(options.templates, code, day);

  const rules = options.rules ?? countingRules;
  const kpis = rules.flatMap((rule) => {
    const kpi = options.kpis.get(rule.kpi);
    if (!kpi) return [];
    const figures = chosen.weeks.map((week) => weeklyFigure(conversations, rule, week, approval));
    const plan = planFigures(
      kpi.tableText,
      figures.flatMap((one) => toFigure(one, kpi)),
      kpi,
      { note: options.note, agreesAt: kpi.precision },
    );
    return [{ kpi, rule, figures, plan }];
  });
  const own = kpis.flatMap(({ kpi, rule, plan }) => [...otherVersion(kpi, rule), ...plan.problems]);
  return {
    kpis,
    absent: rules.flatMap(({ kpi }) => (options.kpis.has(kpi) ? [] : [kpi])),
    conversations: conversations.length,
    elsewhere: conversations.filter(({ channel }) => channel === undefined).length,
    ...("span" in chosen ? { span: chosen.span } : {}),
    cautions: chosen.cautions,
    problems: [...problems, ...chosen.problems, ...own],
  };
}

/**
 * Two decimals more than are shown, so that comparing with a target does not turn on rounding; the last of them is
 * 3.6 seconds of an hour.
 */
function toFigure({ week, value, n }: WeeklyFigure, { precision }: MeasuredKpi): Figure[] {
  return value === undefined
    ? []
    : [{ period: week, digits: String(Number(value.toFixed(precision + 2))), n }];
}

function otherVersion({ id, definition_version }: MeasuredKpi, rule: CountingRule): ImportProblem[] {
  if (definition_version === rule.definitionVersion) return [];
  const message = `"${id}" is defined by version ${definition_version}, and the command counts by version ${rule.definitionVersion}.`;
  const hint = "Read the KPI’s counting rule, and let src/import/counting-rule.ts say the same.";
  return [{ message, hint }];
}
