import type { Entry } from "../catalogue/catalogue.ts";
import { decide } from "../engine/decide/decide.ts";
import { keptPerObject } from "../lib/kept.ts";
import { lastClosedPeriod, parsePeriod, isClosed, type Period } from "../lib/period.ts";
import { dayAfter } from "../rules/decisions/replayed-weeks.ts";
import type { Portal } from "./portal.ts";

/** A week to report: what is logged of it, and the portal as it stood on the day after it. */
export interface ReportWeek {
  readonly week: Period;
  /** Address of its page: `2026-w46`. */
  readonly id: string;
  /** Undefined while nobody has decided. */
  readonly log: Entry<"decisions"> | undefined;
  /** The whole portal, with the rules decided as of that day. */
  readonly portal: Portal;
}

/** Every logged week, and the latest closed one as a draft while it is not logged; newest first. */
export const reportWeeks = keptPerObject((portal: Portal): ReportWeek[] => {
  const { catalogue, asOf, kpis } = portal;
  const logs = Array.from(catalogue.decisions.values());
  const logged = logs.flatMap(({ data }) => parsePeriod(data.week, "weekly") ?? []);
  const latest = kpis.size > 0 ? [lastClosedPeriod(asOf, "weekly")] : [];
  const byWeek = new Map([...latest, ...logged].map((week) => [week.text, week]));
  return [...byWeek.values()]
    .filter((week) => isClosed(week, asOf))
    .toSorted((a, b) => b.index - a.index)
    .map((week) => ({
      week,
      id: week.text.toLowerCase(),
      log: logs.find(({ data }) => data.week === week.text),
      portal: asOfDay(portal, dayAfter(week)),
    }));
});

/** The same content with everything decided as of an earlier day. */
function asOfDay(portal: Portal, asOf: string): Portal {
  const rules = portal.decision.outcomes.map(({ rule }) => rule);
  return { ...portal, asOf, decision: decide(rules, portal.kpis, asOf) };
}
