import type { Memory } from "../catalogue/build.ts";
import type { TypeName } from "../content-types/index.ts";
import { decideOn, decidingTypes, decisionGround, type DecisionOn } from "./decision-on.ts";
import { livesBeneath } from "./grounds.ts";
import { recordOn, type RecordOn } from "./record-on.ts";
import type { RecordLife } from "./record-lives.ts";
import type { AuditSource } from "./source.ts";

/** A stretch of days, both ends included, on which a record was gone by in one version. */
export interface InForce {
  readonly from: string;
  /** Undefined while it goes on. */
  readonly to: string | undefined;
  readonly record: RecordOn;
}

/** What the rules decided from a day until the next of the list. */
export interface DecisionFrom {
  readonly from: string;
  readonly decision: DecisionOn;
}

/**
 * When a record was gone by, version by version, up to a day.
 *
 * @param until The last day that is asked for; what begins later is left out.
 */
export function inForceOf(source: AuditSource, life: RecordLife, until: string): InForce[] {
  const stretches: InForce[] = [];
  for (const day of turningDays(source, life).filter((one) => one <= until)) {
    const record = recordOn(source, life, day);
    const last = stretches.at(-1);
    const open = last?.to === undefined ? last : undefined;
    const goesOn = record?.standing === "in_force";
    if (open && goesOn && open.record.version === record.version) continue;
    if (open) stretches[stretches.length - 1] = { ...open, to: dayBefore(day) };
    if (goesOn) stretches.push({ from: day, to: undefined, record });
  }
  return stretches;
}

/** Every day on which a record's standing may have changed: its own days, and those of all that it rests on. */
function turningDays(source: AuditSource, life: RecordLife): string[] {
  const days = Array.from(livesBeneath(source, life), (one) => ownDays(source, one));
  return [...new Set(days.flat())].sort();
}

function ownDays({ facts }: AuditSource, { versions }: RecordLife): string[] {
  return versions.flatMap((version) => {
    const { effective, lastDay } = facts(version) ?? {};
    return [
      version.from,
      effective ?? version.from,
      lastDay === undefined ? version.from : dayAfter(lastDay),
    ];
  });
}

/**
 * What the rules decided, on every day on which that could change: one on which figures, rules or events changed, and
 * the Monday after each week.
 *
 * @param until The last day that is asked for.
 * @param most How many days at most, the latest.
 */
export function decisionsUntil(source: AuditSource, until: string, most: number): DecisionFrom[] {
  const changed = new Set(
    [...source.lives.values()]
      .filter(({ type }) => decidingTypes.has(type as TypeName))
      .flatMap(({ versions }) => versions.map(({ from }) => from)),
  );
  const [first] = [...changed].sort();
  if (first === undefined) return [];
  const days = [...changed.union(new Set(mondays(first, until)))]
    .filter((day) => day <= until)
    .sort()
    .slice(-most);

  const memory: Memory = new Map();
  const found: DecisionFrom[] = [];
  for (let at = 0; at < days.length;) {
    // Between two changes the content is the same, so it is read and judged once.
    let end = at + 1;
    while (end < days.length && !changed.has(days[end] ?? "")) end++;
    const stretch = days.slice(at, end);
    const ground = decisionGround(source, stretch[0] ?? "", stretch.at(-1) ?? "", memory);
    for (const day of stretch) found.push({ from: day, decision: decideOn(ground, day) });
    at = end;
  }
  return found;
}

function mondays(from: string, until: string): string[] {
  const first = Temporal.PlainDate.from(from);
  const days: string[] = [];
  for (
    let day = first.add({ days: (8 - first.dayOfWeek) % 7 || 7 });
    day.toString() <= until;
    day = day.add({ days: 7 })
  )
    days.push(day.toString());
  return days;
}

const dayAfter = (day: string): string => shift(day, 1);
const dayBefore = (day: string): string => shift(day, -1);

/** A date that no calendar has, in a record that nobody checked, stays where it is. */
function shift(day: string, days: number): string {
  try {
    return Temporal.PlainDate.from(day).add({ days }).toString();
  } catch {
    return day;
  }
}
