import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Having, Proof, ProvableType } from "../content-types/proof.ts";
import { findEntry } from "../catalogue/find-entry.ts";
import { firstStatement } from "../engine/incidents/first-statement.ts";
import { latestDrill } from "../engine/incidents/drills.ts";
import type { KpiReading } from "../engine/reading.ts";
import { fallenOn, isByStatus } from "../graph/fallen.ts";
import { swedishDay } from "../lib/swedish-time.ts";
import { closedList, fieldsOf } from "./closed-list.ts";
import { heldSince, reachedOn } from "./held-since.ts";
import { has, recordsOf, type Recorded } from "./records-of.ts";
import { weeksWith } from "./weeks-with.ts";

/** What is looked at besides the proof itself. */
export interface Ground {
  readonly catalogue: Catalogue;
  /** The day to judge by, ISO date. */
  readonly asOf: string;
  /** A KPI as it is read on a day; undefined when there is none, or its figures cannot be calculated with. */
  readonly reading: (kpi: string, asOf: string) => KpiReading | undefined;
}

export type Standing = "done" | "not_done" | "cannot_be_judged";

/** The answer to one proof, with what was found. */
export interface ProofOutcome {
  readonly proof: Proof;
  readonly standing: Standing;
  /** How many there are of what was asked for, and how many there must be. */
  readonly found: number;
  readonly wanted: number;
  /** What is missing: values of a list, KPIs, weeks; what a record has instead; the minutes that a drill took. */
  readonly missing: readonly string[];
  /** The day by which it was so at the latest, ISO date; undefined when the records do not tell. */
  readonly by?: string | undefined;
}

/** Whether a proof holds: purely from the records, so that nobody ever writes that it does. */
export function prove(proof: Proof, ground: Ground): ProofOutcome {
  const { found, wanted, missing = [], by, unknown = false } = answer(proof, ground);
  const standing = unknown ? "cannot_be_judged" : found >= wanted ? "done" : "not_done";
  return { proof, standing, found, wanted, missing, ...(standing === "done" && { by }) };
}

interface Answer {
  readonly found: number;
  readonly wanted: number;
  readonly missing?: readonly string[];
  readonly by?: string | undefined;
  readonly unknown?: boolean;
}

function answer(proof: Proof, ground: Ground): Answer {
  const { catalogue, asOf, reading } = ground;
  switch (proof.check) {
    case "count": {
      const all = wantedRecords(proof, ground);
      return { found: all.length, wanted: proof.at_least, by: reachedOn(all.map(since), proof.at_least) };
    }
    case "covers":
      return covered(proof, ground);
    case "record": {
      const one = recordsOf(catalogue, proof.of).find(({ id }) => id === proof.id);
      const holds = one !== undefined && has(one, proof.having);
      return {
        found: Number(holds),
        wanted: 1,
        missing: one && !holds ? otherValues(one, proof.having) : [],
        by: one && since(one),
      };
    }
    case "baselines": {
      const days = proof.kpis.map((id) => baselineDay(catalogue.kpis.get(id)?.data.baseline));
      return {
        found: days.filter((day) => day !== undefined).length,
        wanted: days.length,
        missing: proof.kpis.filter((_, i) => days[i] === undefined),
        by: latest(days),
      };
    }
    case "kpi":
      return { ...onTarget(reading(proof.kpi, asOf), proof.is), wanted: 1 };
    case "weekly":
      return weeksWith(proof, wantedRecords(proof, ground), asOf);
    case "drill": {
      const drill = latestDrill(catalogue.incidents.values(), asOf);
      const { minutes } = drill ? firstStatement(drill.data, [], asOf) : {};
      return {
        found: Number(minutes !== undefined && minutes <= proof.within),
        wanted: 1,
        missing: minutes === undefined ? [] : [String(minutes)],
        by: drill && swedishDay(drill.data.detected_at),
      };
    }
  }
}

const since = ({ data }: Recorded): string | undefined => heldSince(data);

/** What a record has instead of the values that it should have. */
const otherValues = ({ data }: Recorded, having: Having): string[] =>
  Object.entries(having)
    .filter(([field, value]) => !has({ id: undefined, data }, { [field]: value }))
    .map(([field]) => String(data[field]));

const wantedRecords = (
  { of, having }: Extract<Proof, { check: "count" | "covers" | "weekly" }>,
  { catalogue, asOf }: Ground,
): readonly Recorded[] =>
  recordsOf(catalogue, of).filter(
    (record) =>
      has(record, having) && (having?.["status"] === undefined || stands(record, of, catalogue, asOf)),
  );

/** A status says nothing of a day that has passed, or of what gave way beneath the record: then it is no proof. */
function stands({ id }: Recorded, type: ProvableType, catalogue: Catalogue, asOf: string): boolean {
  const entry = id === undefined ? undefined : findEntry(catalogue, type, id);
  const fallen = entry && fallenOn(catalogue, entry, asOf);
  return !fallen || (fallen.way.length === 1 && isByStatus(fallen.cause));
}

function covered(proof: Extract<Proof, { check: "covers" }>, ground: Ground): Answer {
  const values = closedList(fieldsOf(proof.of)[proof.field]) ?? [];
  const records = wantedRecords(proof, ground);
  const firstOf = (value: string | boolean) => {
    const own = records.filter((record) => has(record, { [proof.field]: value }));
    return { value: String(value), isThere: own.length > 0, by: reachedOn(own.map(since), 1) };
  };
  const each = values.map(firstOf);
  return {
    found: each.filter(({ isThere }) => isThere).length,
    // A field without a closed list can be covered by nothing (KV793).
    wanted: Math.max(values.length, 1),
    missing: each.filter(({ isThere }) => !isThere).map(({ value }) => value),
    by: reachedOn(
      each.map(({ by }) => by),
      values.length,
    ),
  };
}

type Baseline = NonNullable<ReturnType<Catalogue["kpis"]["get"]>>["data"]["baseline"];

/** The last day of the baseline's measuring; `never` for what was not measured before, which is known from the start. */
function baselineDay(baseline: Baseline): string | undefined {
  if (baseline === undefined || "pending_until" in baseline) return undefined;
  return "to" in baseline ? baseline.to : "never";
}

const latest = (days: readonly (string | undefined)[]): string | undefined =>
  days
    .filter((day) => day !== undefined && day !== "never")
    .toSorted()
    .at(-1);

function onTarget(reading: KpiReading | undefined, is: "met" | "on_course"): Omit<Answer, "wanted"> {
  const met = reading?.target?.met;
  if (met === undefined || !reading) return { found: 0, unknown: true };
  if (met) return { found: 1 };
  if (is === "met") return { found: 0 };
  const { status } = reading;
  if (status === "met" || status === "on_course") return { found: 1 };
  const judged = status === "off_course" || status === "at_risk" || status === "missed";
  return { found: 0, unknown: !judged };
}
