import type { Entry } from "../../catalogue/catalogue.ts";
import { findEntry } from "../../catalogue/find-entry.ts";
import type { DataOf } from "../../content-types/index.ts";
import { capital, type Context } from "../context.ts";
import type { Bilingual, Shown } from "../language.ts";
import type { LinkView } from "../views.ts";
import { reviewWords as say } from "../words/reviews.ts";
import { namedEntry } from "./review-row.ts";

/** A review that somebody has done, as a row in the log. */
export interface LoggedReview {
  readonly id: string;
  readonly date: string;
  readonly link: LinkView;
  /** What came of it, who read and why. */
  readonly facts: string;
  readonly checked: readonly Shown[];
  readonly note?: Shown | undefined;
}

type Review = DataOf<"reviews">;

const outcomes: Record<Review["outcome"], Bilingual> = {
  confirmed: say.confirmed,
  changed: say.corrected,
  retired: say.retired,
};

const triggers: Record<Review["trigger"], Bilingual> = {
  calendar: say.triggerCalendar,
  terms_change: say.triggerTerms,
  incident: say.triggerIncident,
  rule_change: say.triggerRule,
  question: say.triggerQuestion,
};

export function loggedReview(context: Context, { id, data }: Entry<"reviews">): LoggedReview {
  const { portal, language, role, show } = context;
  const record = findEntry(portal.catalogue, data.record.type, data.record.id);
  return {
    id,
    date: data.at,
    link: record
      ? context.link(record.type, record.id, namedEntry(context, record))
      : { text: data.record.id, href: context.href("/reviews/") },
    facts: [
      context.say(outcomes[data.outcome]),
      capital(role(data.role)),
      capital(triggers[data.trigger][language] ?? ""),
    ].join(" · "),
    checked: data.checked.map(show),
    note: data.note && withLabel(context, show(data.note)),
  };
}

const withLabel = ({ language }: Context, { text, lang }: Shown): Shown => ({
  text: `${say.forTheNext[language]}: ${text}`,
  ...(lang ? { lang } : {}),
});
