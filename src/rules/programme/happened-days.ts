import type { Catalogue, Entry } from "../../catalogue/catalogue.ts";
import type { Path } from "../../catalogue/parse-yaml.ts";
import { swedishDay } from "../../lib/swedish-time.ts";
import { momentsOf } from "../incidents/moments-of.ts";

/** A day on which something has happened, and where a record says so. */
export interface HappenedDay {
  readonly entry: Entry;
  /** ISO date. */
  readonly date: string;
  readonly path: Path;
}

/** The days on which something was done, as the records of the programme say: states are worked out from most of them. */
export function* happenedDays(catalogue: Catalogue): Generator<HappenedDay> {
  const { incidents, weeks, experiments, trustReviews, checklists, attestations } = catalogue;
  for (const entry of incidents.values()) yield* incidentDays(entry);
  for (const entry of weeks.values()) {
    for (const [i, { outcome }] of entry.data.actions.entries()) {
      if (outcome && "done_on" in outcome)
        yield { entry, date: outcome.done_on, path: ["actions", i, "outcome", "done_on"] };
    }
  }
  for (const entry of experiments.values()) {
    const { prelaunch, outcome } = entry.data;
    if (prelaunch) yield { entry, date: prelaunch.on, path: ["prelaunch", "on"] };
    if (outcome) yield { entry, date: outcome.on, path: ["outcome", "on"] };
  }
  for (const entry of trustReviews.values()) yield { entry, date: entry.data.date, path: ["date"] };
  for (const entry of checklists.values()) {
    for (const [i, { source }] of entry.data.items.entries()) {
      if (source) yield { entry, date: source.accessed, path: ["items", i, "source", "accessed"] };
    }
  }
  for (const [i, { on }] of attestations?.data.rows.entries() ?? []) {
    if (attestations) yield { entry: attestations, date: on, path: ["rows", i, "on"] };
  }
}

function* incidentDays(entry: Entry<"incidents">): Generator<HappenedDay> {
  for (const { moment, path } of momentsOf(entry.data)) yield { entry, date: swedishDay(moment), path };
  const { post_mortem_on: learntOn, actions = [] } = entry.data;
  if (learntOn) yield { entry, date: learntOn, path: ["post_mortem_on"] };
  for (const [i, { done_at: date }] of actions.entries()) {
    if (date) yield { entry, date, path: ["actions", i, "done_at"] };
  }
}
