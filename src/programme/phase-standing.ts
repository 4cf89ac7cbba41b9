import type { DataOf } from "../content-types/index.ts";
import { compares } from "../engine/kpi-definition.ts";
import { prove, type Ground, type ProofOutcome, type Standing } from "./prove.ts";

type Phase = DataOf<"roadmap">;

/** Something that is done when all its proofs hold. */
export interface Proven {
  readonly standing: Standing;
  readonly proofs: readonly ProofOutcome[];
  /** The day by which it was done at the latest; undefined when the records do not tell. */
  readonly by?: string | undefined;
}

/** What a KPI was to show at the end of a phase, and what it shows then, or now. */
export interface ExpectedKpi {
  readonly kpi: string;
  readonly expect: Phase["kpis"][number]["expect"];
  readonly value?: number | undefined;
  /** Period of the value, as authors write it. */
  readonly period?: string | undefined;
  /** `not_yet`: the phase lasts, and there is time. */
  readonly state: "reached" | "missed" | "not_yet" | "unknown";
}

/** A phase of the roadmap as it stands, all of it calculated. */
export interface PhaseStanding {
  /** First and last day, ISO dates. */
  readonly start: string;
  readonly end: string;
  readonly time: "upcoming" | "running" | "ended";
  readonly deliverables: readonly (Proven & { readonly isLate: boolean })[];
  readonly exitCriteria: readonly Proven[];
  /** Of the phase's result: done when every exit criterion is. */
  readonly delivers: Pick<Proven, "standing" | "by">;
  readonly kpis: readonly ExpectedKpi[];
}

/** @param programmeStart Day 1, ISO date. */
export function phaseStanding(phase: Phase, programmeStart: string, ground: Ground): PhaseStanding {
  const start = dayOfProgramme(programmeStart, phase.days.from);
  const end = dayOfProgramme(programmeStart, phase.days.to);
  const time = ground.asOf < start ? "upcoming" : ground.asOf <= end ? "running" : "ended";
  const exitCriteria = phase.exit_criteria.map(({ proof }) => proven(proof, ground));
  return {
    start,
    end,
    time,
    deliverables: phase.deliverables.map(({ proof, due }) => {
      const outcome = proven(proof, ground);
      return { ...outcome, isLate: outcome.standing !== "done" && due < ground.asOf };
    }),
    exitCriteria,
    delivers: together(exitCriteria),
    kpis: phase.kpis.map((expected) => expectedKpi(expected, { time, end }, ground)),
  };
}

/** The calendar day of a day of the programme, which begins with day 1. */
export const dayOfProgramme = (start: string, day: number): string =>
  Temporal.PlainDate.from(start)
    .add({ days: day - 1 })
    .toString();

/** Everything asked for must hold; one that cannot be judged leaves the whole open, unless another fails. */
export function proven(proofs: Phase["deliverables"][number]["proof"], ground: Ground): Proven {
  const outcomes = proofs.map((proof) => prove(proof, ground));
  return { ...together(outcomes), proofs: outcomes };
}

function together(parts: readonly Pick<Proven, "standing" | "by">[]): Pick<Proven, "standing" | "by"> {
  const standings = parts.map(({ standing }) => standing);
  if (standings.includes("not_done")) return { standing: "not_done" };
  if (standings.includes("cannot_be_judged")) return { standing: "cannot_be_judged" };
  const days = parts.map(({ by }) => by);
  return { standing: "done", by: days.includes(undefined) ? undefined : days.toSorted().at(-1) };
}

/** The first day on which all periods of a phase that ended have closed is the day after it. */
function expectedKpi(
  { kpi, expect }: Phase["kpis"][number],
  { time, end }: Pick<PhaseStanding, "time" | "end">,
  { reading, asOf }: Ground,
): ExpectedKpi {
  const dayAfter = Temporal.PlainDate.from(end).add({ days: 1 }).toString();
  const latest = time === "upcoming" ? undefined : reading(kpi, dayAfter < asOf ? dayAfter : asOf)?.latest;
  if (!latest) return { kpi, expect, state: time === "upcoming" ? "not_yet" : "unknown" };
  const holds = compares(latest.value, expect.op, expect.value);
  const state = holds ? "reached" : time === "ended" ? "missed" : "not_yet";
  return { kpi, expect, value: latest.value, period: latest.period.text, state };
}
