import { buildCatalogue, type Memory } from "../catalogue/build.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { SourceFile } from "../catalogue/source-file.ts";
import type { TypeName } from "../content-types/index.ts";
import { decide, type DecisionOutcome } from "../engine/decide/decide.ts";
import type { KpiHistory } from "../engine/reading.ts";
import { canReplay } from "../rules/decisions/replayed-weeks.ts";
import { rulesInForce } from "../rules/decisions/rules-in-force.ts";
import { kpiHistories } from "../rules/kpis/kpi-histories.ts";
import { versionOn, type FileState } from "./record-lives.ts";
import type { AuditSource } from "./source.ts";

/** The types that a decision is calculated from. */
export const decidingTypes: ReadonlySet<TypeName> = new Set<TypeName>([
  "site",
  "kpis",
  "events",
  "decisionRules",
]);

/** What the figures and rules of some content give, and the files that they stood in. */
export interface DecisionGround {
  readonly catalogue: Catalogue;
  /** By path. */
  readonly files: ReadonlyMap<string, FileState>;
  /** Undefined when the content cannot be calculated with: today's schemas or rules refuse some of it. */
  readonly kpis: ReadonlyMap<string, KpiHistory> | undefined;
  /** Files that could not be read as they stood. */
  readonly unreadable: readonly string[];
}

/** What the rules decided on a day. */
export interface DecisionOn extends DecisionGround {
  readonly day: string;
  readonly outcome: DecisionOutcome | undefined;
}

/**
 * The figures and rules as they stood at the end of a day, judged up to a day.
 *
 * @param until The last day on which they will be asked; their answers for earlier days are the same.
 * @param memory What other days have parsed already.
 */
export function decisionGround(
  { lives, text, folder }: AuditSource,
  day: string,
  until: string,
  memory: Memory = new Map(),
): DecisionGround {
  const states = [...lives.values()]
    .filter(({ type }) => decidingTypes.has(type))
    .flatMap((life) => [...(versionOn(life, day)?.files.values() ?? [])]);
  const files = new Map(states.map((file) => [file.path, file]));
  const sources = [...files.values()]
    .map(({ path, blob }) => sourceFile(path.slice(folder.length + 1), text(blob)))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const { catalogue, diagnostics } = buildCatalogue(sources, folder, memory);
  const unreadable = [...new Set(diagnostics.map(({ at }) => at.file))].filter((file) => files.has(file));
  const usable = unreadable.length === 0 && canReplay(catalogue);
  return { catalogue, files, kpis: usable ? kpiHistories(catalogue, until) : undefined, unreadable };
}

/** What the rules decide on a day with the content of a ground that still stood then. */
export function decideOn(ground: DecisionGround, day: string): DecisionOn {
  const { catalogue, kpis } = ground;
  return { ...ground, day, outcome: kpis && decide(rulesInForce(catalogue), kpis, day) };
}

/** What the rules decided on a day, with the content as it stood at its end. */
export const decisionOn = (source: AuditSource, day: string): DecisionOn =>
  decideOn(decisionGround(source, day, day), day);

function sourceFile(path: string, text: string | undefined): SourceFile {
  if (text === undefined) return { path, kind: "unreadable", size: 0, bytes: new Uint8Array() };
  const bytes = new TextEncoder().encode(text);
  return { path, kind: "file", size: bytes.byteLength, bytes };
}
