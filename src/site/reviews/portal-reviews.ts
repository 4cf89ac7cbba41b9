import type { Entry } from "../../catalogue/catalogue.ts";
import { raisedBy, type Raise } from "../../engine/risks/raised-by.ts";
import { dueReviews, type DueReview } from "../../rules/reviews/due-reviews.ts";
import type { ReviewCause } from "../../rules/reviews/review-causes.ts";
import type { Portal } from "../portal.ts";

/** Why a record is to be read through; with `raise` because a KPI does not do what it should. */
export interface PortalCause extends ReviewCause {
  readonly raise?: Raise;
}

export interface PortalReview extends DueReview {
  /** The earliest first. */
  readonly causes: readonly PortalCause[];
}

const made = new WeakMap<Portal, readonly PortalReview[]>();

/**
 * All that is to be read through, the earliest first: what dates and changes say, and the risks that a KPI has raised and
 * nobody has judged since.
 */
export function portalReviews(portal: Portal): readonly PortalReview[] {
  const known = made.get(portal);
  if (known) return known;
  const reviews = dueReviews(portal.catalogue)
    .map((review) => (review.entry.type === "risks" ? withRaises(portal, review) : review))
    .sort((a, b) => compare(a.due, b.due));
  made.set(portal, reviews);
  return reviews;
}

function withRaises({ catalogue, kpis, asOf }: Portal, review: DueReview): PortalReview {
  const risk = (review.entry as Entry<"risks">).data;
  const raised = raisedBy(risk, kpis, asOf).flatMap((raise): PortalCause[] => {
    const on = catalogue.kpis.get(raise.kpi);
    if (!on || !raise.isUnheeded) return [];
    return [
      {
        ...{ entry: review.entry, path: ["kpis", risk.kpis.indexOf(raise.kpi)], on },
        ...{ changed: raise.breach.since, reviewed: risk.last_reviewed_on, raise },
      },
    ];
  });
  const causes = [...review.causes, ...raised].sort((a, b) => compare(a.changed, b.changed));
  const first = causes[0]?.changed ?? review.calendar;
  return { ...review, causes, due: first < review.calendar ? first : review.calendar };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
