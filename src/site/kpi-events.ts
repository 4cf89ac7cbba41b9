import type { TableEntry } from "../catalogue/catalogue.ts";
import type { DataOf } from "../content-types/index.ts";
import { limitsBySegment, type SegmentLimits } from "../engine/point-flags.ts";
import type { KpiHistory } from "../engine/reading.ts";
import { periodContaining } from "../lib/period.ts";
import { capital, type Context } from "./context.ts";
import { figuresOf, sourceLink, type Figures } from "./figures.ts";
import { day } from "./format.ts";
import type { LineView } from "./views.ts";

type KpiEvent = DataOf<"events">["events"][number];

/** What happened to a KPI, and where that is written. */
export interface HappenedView extends KpiEvent {
  /** The event in a word: `Ny nivå`. */
  readonly word: string;
  /** The period that holds it. */
  readonly period: string;
  readonly line: number;
}

/** A KPI's events, oldest first. */
export function eventsOf({ portal, words }: Context, { id, data }: TableEntry<"kpis">): HappenedView[] {
  const { events } = portal.catalogue;
  if (!events) return [];
  return events.data.events
    .map((event, i) => ({
      ...event,
      word: words[event.kind === "note" ? "eventNote" : event.kind],
      period: periodContaining(event.date, data.cadence).text,
      line: events.locate("events", i).line,
    }))
    .filter(({ kpi }) => kpi === id)
    .sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}

/** Every event with its reason, the limits that it ended, the role that says so, and its line. */
export function eventLines(context: Context, entry: TableEntry<"kpis">, history: KpiHistory): LineView[] {
  const { portal, language, say, words, role } = context;
  const file = portal.catalogue.events?.file ?? "";
  const figures = figuresOf(context, entry.id);
  const stretches = limitsBySegment(history);
  return eventsOf(context, entry).map((event) => ({
    label: capital(day(event.date, language)),
    value: event.word,
    form: "words",
    why: [
      say(event.reason),
      ...(event.periods ?? []).map((period) => `${words.notCounted}: ${figures.period(period)}.`),
      ...limitsBefore(context, figures, stretches, event),
      `${capital(role(event.by))}.`,
      sourceLink(context, file, event.line),
    ],
  }));
}

/** The limits of the stretch that an event put an end to, as the chart draws them. */
function limitsBefore(
  { say }: Context,
  figures: Figures,
  stretches: readonly SegmentLimits[],
  { date, kind }: KpiEvent,
): string[] {
  const at = stretches.findIndex(({ event }) => event?.date === date && event.kind === kind);
  const { limits, from, to } = stretches[at - 1] ?? {};
  if (!limits || from === undefined || to === undefined) return [];
  const [lower, mean, upper] = [limits.lower, limits.mean, limits.upper].map(figures.limit);
  const [first, last] = [from, to].map(figures.period);
  return [
    say({
      sv: `Från ${first} till ${last} var gränserna ${lower} och ${upper}, med medelvärdet ${mean}.`,
      en: `From ${first} to ${last} the limits were ${lower} and ${upper}, with a mean of ${mean}.`,
    }),
  ];
}
