/** What happened to a KPI, or to what it measures. */
const eventKinds = ["step", "definition_change", "incident", "note"] as const;
export type EventKind = (typeof eventKinds)[number];

/**
 * One entry of `events.yaml`. Only people make them: a computer that draws new limits by itself chases the
 * points and hides what has become worse.
 *
 * `step`: the process has changed; limits and line start anew. `definition_change`: so has what is counted,
 * and earlier values cannot be compared at all. `incident`: the named periods say nothing about the process;
 * their values stay visible. `note`: changes nothing.
 */
export interface KpiEvent {
  /** ISO date. A step takes effect in the period that holds it. */
  readonly date: string;
  readonly kpi: string;
  readonly kind: EventKind;
  readonly reason: EventReason;
  /** Role that says so. */
  readonly by: string;
  /** For an incident: the periods to leave out, as written in the CSV. */
  readonly periods?: readonly string[] | undefined;
}

/** Why, in both languages; Swedish is the source. */
export interface EventReason {
  readonly sv: string;
  readonly en?: string | undefined;
}

/** The texts of the periods that incidents leave out of limits and rules. */
export function excludedPeriods(events: readonly KpiEvent[]): ReadonlySet<string> {
  return new Set(events.flatMap(({ kind, periods = [] }) => (kind === "incident" ? periods : [])));
}

/**
 * The event that a segment starts with: the latest step or change of definition from one day to another, both
 * included. A changed definition says more than a step.
 */
export function segmentEvent(events: readonly KpiEvent[], start: string, end: string): KpiEvent | undefined {
  const here = events
    .filter(
      ({ kind, date }) => (kind === "step" || kind === "definition_change") && date >= start && date <= end,
    )
    .toSorted((a, b) => (a.date < b.date ? 1 : -1));
  return here.find(({ kind }) => kind === "definition_change") ?? here[0];
}
