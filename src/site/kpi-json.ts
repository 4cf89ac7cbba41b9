import type { TableEntry } from "../catalogue/catalogue.ts";
import type { DataOf } from "../content-types/index.ts";
import type { Assurance } from "../engine/assurance.ts";
import type { Course } from "../engine/course.ts";
import type { KpiStatus } from "../engine/kpi-status.ts";
import { decisionReceipt, type DecisionReceipt } from "../engine/receipt.ts";
import { flagHistory, limitsBySegment, type SegmentLimits } from "../engine/point-flags.ts";
import { readAsOf } from "../engine/reading.ts";
import type { Trend } from "../engine/trend.ts";
import type { Variation } from "../engine/variation.ts";
import type { Limits } from "../engine/limits.ts";
import { belowContent } from "./context.ts";
import type { Portal } from "./portal.ts";

/** `/kpis/<id>.json`: the definition, every period and the verdicts, in no language and never rounded. */
export interface KpiJson {
  readonly version: 1;
  readonly id: string;
  readonly asOf: string;
  readonly definition: Omit<TableEntry<"kpis">["data"], "visibility">;
  /** The files that it was made from, below the content folder. */
  readonly files: { readonly definition: string; readonly values?: string | undefined };
  readonly freshness: string;
  readonly variation: Omit<Variation, "evidence" | "limits"> & { readonly evidence: readonly string[] };
  readonly limits?: Limits | undefined;
  readonly trend: Trend;
  readonly targetMet?: boolean | undefined;
  /** The forecast that the course rests on is not cut to what values can be. */
  readonly course: Course;
  readonly assurance?: Assurance | undefined;
  readonly status: KpiStatus;
  /** Stretches between steps and changed definitions, oldest first, with the limits that are drawn there. */
  readonly segments: readonly SegmentLimits[];
  readonly events: readonly DataOf<"events">["events"][number][];
  readonly points: readonly KpiJsonPoint[];
}

export interface KpiJsonPoint {
  readonly period: string;
  readonly start: string;
  readonly end: string;
  /** Null where nothing was measured. */
  readonly value: number | null;
  readonly n?: number | undefined;
  readonly note?: string | undefined;
  readonly line: number | null;
  /** An incident takes the value out of all that is judged. */
  readonly excluded?: true | undefined;
  /** Against the limits of its own segment; see `PointFlag`. */
  readonly signals: readonly string[];
  readonly finding?: string | undefined;
}

export function kpiJson(portal: Portal, entry: TableEntry<"kpis">): KpiJson | undefined {
  const history = portal.kpis.get(entry.id);
  if (!history) return undefined;
  const { visibility: _, ...definition } = entry.data;
  const reading = readAsOf(history, portal.asOf);
  const { evidence, limits, ...variation } = reading.variation;
  const flags = flagHistory(history);
  return {
    version: 1,
    id: entry.id,
    asOf: portal.asOf,
    definition,
    files: { definition: belowContent(entry.file), values: entry.table && belowContent(entry.table.file) },
    freshness: reading.freshness,
    variation: { ...variation, evidence: evidence.map(({ period }) => period.text) },
    limits,
    trend: reading.trend,
    targetMet: reading.freshness === "current" ? reading.target?.met : undefined,
    course: reading.course,
    assurance: reading.assurance,
    status: reading.status,
    segments: limitsBySegment(history),
    events: (portal.catalogue.events?.data.events ?? []).filter(({ kpi }) => kpi === entry.id),
    points: history.series.points.map(({ period, value, n, note, line, excluded }, i) => ({
      period: period.text,
      start: period.start,
      end: period.end,
      value,
      n,
      note,
      line,
      excluded,
      signals: flags[i]?.signals ?? [],
      finding: flags[i]?.finding,
    })),
  };
}

/** `/decisions.json`: what is decided, every rule's state, and the files that the line numbers refer to. */
export interface DecisionsJson extends DecisionReceipt {
  readonly version: 1;
  readonly files: {
    /** By KPI id. */
    readonly values: Readonly<Record<string, string>>;
    /** By rule id. */
    readonly rules: Readonly<Record<string, string>>;
  };
}

export function decisionsJson({ catalogue, decision }: Portal): DecisionsJson {
  return {
    version: 1,
    ...decisionReceipt(decision),
    files: {
      values: Object.fromEntries(
        Array.from(catalogue.kpis.values()).flatMap(({ id, table }) =>
          table ? [[id, belowContent(table.file)]] : [],
        ),
      ),
      rules: Object.fromEntries(
        Array.from(catalogue.decisionRules.values(), ({ id, file }) => [id, belowContent(file)]),
      ),
    },
  };
}
