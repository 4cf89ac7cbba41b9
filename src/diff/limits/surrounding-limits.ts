import type { Catalogue, Entry } from "../../catalogue/catalogue.ts";
import { fieldChanges } from "../../changes/field-changes.ts";
import type { DataOf } from "../../content-types/index.ts";
import type { LimitChange } from "./limit-change.ts";

type KpiEvent = DataOf<"events">["events"][number];

/**
 * What lies around the KPIs and moves their limits: events that begin new limits or leave periods out, and the days of
 * the programme, which the pace is measured against; and the day that the pages are calculated for, which may hide what
 * has happened since.
 */
export function surroundingLimits(before: Catalogue, after: Catalogue): LimitChange[] {
  return [...eventLimits(before, after), ...siteLimits(before.site, after.site)];
}

/** The events that are not in the earlier list. A reason that is reworded makes no new event. */
export function newEvents(
  before: Entry<"events"> | undefined,
  after: Entry<"events"> | undefined,
): KpiEvent[] {
  const old = before?.data.events ?? [];
  return (after?.data.events ?? []).filter((one) => !isIn(old, one));
}

const isIn = (list: readonly KpiEvent[], one: KpiEvent): boolean => list.some((other) => isSame(one, other));

function eventLimits({ events: was }: Catalogue, { events: is }: Catalogue): LimitChange[] {
  if (was === is) return [];
  const [old, now] = [was?.data.events ?? [], is?.data.events ?? []];
  // An event may be written as a note alone, to say why another one was taken out.
  const reasons = newEvents(was, is);
  const change = (one: KpiEvent, i: number, side: "before" | "after"): LimitChange[] => {
    const entry = side === "after" ? is : (is ?? was);
    if (one.kind === "note" || !entry) return [];
    const reason = side === "after" ? one.reason : reasons.find(({ kpi }) => kpi === one.kpi)?.reason;
    return [
      {
        what: "event",
        type: "events",
        id: one.kpi,
        field: ["events", i],
        before: side === "before" ? one : undefined,
        after: side === "after" ? one : undefined,
        effect: "moved",
        at: side === "after" ? entry.locate("events", i) : entry.locate("events"),
        removed: side === "before",
        ...(reason && { rationale: reason }),
      },
    ];
  };
  return [
    ...now.flatMap((one, i) => (isIn(old, one) ? [] : change(one, i, "after"))),
    ...old.flatMap((one, i) => (isIn(now, one) ? [] : change(one, i, "before"))),
  ];
}

/** The reason may be reworded without moving anything. */
const isSame = (a: KpiEvent, b: KpiEvent): boolean =>
  fieldChanges({ ...a, reason: null, by: null }, { ...b, reason: null, by: null }).length === 0;

function siteLimits(before: Entry<"site"> | undefined, after: Entry<"site"> | undefined): LimitChange[] {
  if (!before || !after) return [];
  return (["programme", "as_of"] as const).flatMap((what): LimitChange[] => {
    const [was, is] = [before.data[what], after.data[what]];
    if (fieldChanges(was, is).length === 0) return [];
    return [
      {
        what,
        type: "site",
        id: "site",
        field: [what],
        before: was,
        after: is,
        effect: "moved",
        at: after.locate(what),
        removed: false,
      },
    ];
  });
}
