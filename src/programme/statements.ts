import type { Catalogue, Entry } from "../catalogue/catalogue.ts";
import type { KpiStatus } from "../engine/kpi-status.ts";
import type { DataOf } from "../content-types/index.ts";

/** Something that the team says it wants to achieve, and what measures it. */
export interface Statement {
  readonly text: DataOf<"roadmap">["goals"][number]["statement"];
  readonly kpis: readonly string[];
}

/** The record that makes the statements. */
export interface StatementSource {
  readonly entry: Entry<"policies"> | Entry<"roadmap">;
  readonly statements: readonly Statement[];
}

/** Every strategic statement: those of policies that apply, then the goals of the roadmap, phase by phase. */
export function strategicStatements({
  policies,
  roadmap,
}: Pick<Catalogue, "policies" | "roadmap">): StatementSource[] {
  const inPolicies = Array.from(policies.values())
    .filter(({ data }) => data.status !== "retired")
    .map((entry) => ({ entry, statements: listed(entry.data.strategic_claims) }));
  const inRoadmap = Array.from(roadmap.values())
    .toSorted((a, b) => a.data.days.from - b.data.days.from)
    .map((entry) => ({ entry, statements: listed(entry.data.goals) }));
  return [...inPolicies, ...inRoadmap].filter(({ statements }) => statements.length > 0);
}

const listed = (
  claims: readonly { statement: Statement["text"]; kpis?: readonly string[] | undefined }[] = [],
): Statement[] => claims.map(({ statement: text, kpis = [] }) => ({ text, kpis }));

/** The states of a KPI from the one that most needs somebody to look, to the best. */
const worstFirst: readonly KpiStatus[] = [
  "missed",
  "off_course",
  "at_risk",
  "stale",
  "too_little_data",
  "unknown",
  "no_target",
  "on_course",
  "met",
];

/** A statement stands as its worst KPI does; undefined when it has none. */
export const worstStatus = (statuses: readonly KpiStatus[]): KpiStatus | undefined =>
  worstFirst.find((status) => statuses.includes(status));
