import { decidingRows } from "./deciding-rows.ts";
import type { DecisionOn } from "./decision-on.ts";
import type { AuditCommit, AuditDecision, AuditFile, AuditKpi, AuditStretch } from "./on-day.ts";
import type { AuditSource } from "./source.ts";
import { decisionsUntil, inForceOf, type InForce } from "./timeline.ts";
import type { Step } from "../provenance/history.ts";
import { mainFile } from "./record-lives.ts";

/** How many days' decisions are told of: four years of weeks. For earlier ones there is the command. */
export const mostDecisions = 208;

/** A decision in words. */
export type InWords = (decision: DecisionOn) => Pick<AuditDecision, "headline" | "sentence">;

/**
 * The whole history as the page about the past reads it: stretches of days per record, not a picture of each day.
 *
 * @param asOf The last day that is told of.
 * @param inWords Words decisions; what is calculated knows none.
 */
export function auditFile(source: AuditSource, asOf: string, shallow: boolean, inWords: InWords): AuditFile {
  const commits = new Map<string, { readonly at: number; readonly commit: AuditCommit }>();
  const numberOf = ({ commit, day, subject }: Step): number => {
    const known = commits.get(commit);
    if (known) return known.at;
    const at = commits.size;
    commits.set(commit, { at, commit: { id: short(commit), day, subject } });
    return at;
  };
  const kpis = new Map<string, AuditKpi>();
  const records = [...source.lives.values()].flatMap((life) => {
    const inForce = inForceOf(source, life, asOf).map((stretch) => stretchOf(stretch, numberOf));
    const last = life.versions.at(-1);
    const gone = last && mainFile(last) ? {} : { gone: true as const };
    return inForce.length === 0 ? [] : [{ type: life.type, id: life.id, ...gone, inForce }];
  });
  const decided = decisionsUntil(source, asOf, mostDecisions).filter(
    ({ decision }) => decision.catalogue.known.decisionRules.size > 0,
  );
  const stepOf = new Map(source.steps.map((step) => [step.commit, step]));
  const decisions = decided.map(({ from, decision }): AuditDecision => {
    for (const { id, data } of decision.catalogue.kpis.values())
      kpis.set(id, {
        title: data.short_title ?? data.title,
        unit: data.unit,
        precision: data.precision,
        signed: data.signed,
      });
    const { outcome, catalogue, files } = decision;
    const rule = outcome?.by && catalogue.decisionRules.get(outcome.by.rule.id);
    const file = rule && files.get(rule.file);
    return {
      from,
      decision: outcome?.decision ?? "not_calculated",
      ...(rule && file ? { rule: { id: rule.id, title: rule.data.title, commit: numberOf(file.step) } } : {}),
      ...inWords(decision),
      rows: decidingRows(decision).flatMap(({ kpi, period, value, file: path, line, commit }) => {
        const step = stepOf.get(commit);
        return step ? [{ kpi, period, value, place: `${path}:${line}`, commit: numberOf(step) }] : [];
      }),
    };
  });
  return {
    version: 1,
    asOf,
    first: source.steps.at(-1)?.day ?? null,
    shallow,
    commits: Array.from(commits.values(), ({ commit }) => commit),
    records,
    decidedSince: decisions[0]?.from ?? null,
    decisions,
    kpis: Object.fromEntries(kpis),
  };
}

function stretchOf({ from, to, record }: InForce, numberOf: (step: Step) => number): AuditStretch {
  const { title, facts, version, approvals } = record;
  return {
    from,
    ...(to === undefined ? {} : { to }),
    title,
    ...(facts?.version === undefined ? {} : { version: facts.version }),
    commit: numberOf(version.step),
    blob: short(mainFile(version)?.blob ?? ""),
    approvals,
  };
}

const short = (id: string): string => id.slice(0, 10);
