import { weeklyFigures, type WeekFigures } from "../../engine/publishing/log-figures.ts";
import { isClosed } from "../../lib/period.ts";
import type { Context } from "../context.ts";
import { logRows } from "../publishing/log-rows.ts";
import { lastWeekSection, weekSections } from "../publishing/log-weeks.ts";
import { latestSection, remarkSection } from "../publishing/log-posts.ts";
import { publishingWords as texts } from "../words/publishing.ts";
import { definePage } from "./define-register.ts";

/** What was published, how it was checked, and what the platforms said. */
export const publishingPage = definePage({
  address: "/publishing/",
  area: "content",
  group: "publishing",
  title: texts.title,
  lead: texts.lead,
  about: texts.about,
  view: (context) => {
    const { portal, say } = context;
    const log = portal.catalogue.publishing;
    const rows = logRows(portal);
    if (!log || rows.length === 0) return { groups: [{ id: "log", rows: [], empty: say(texts.none) }] };
    const weeks = weeklyFigures(rows);
    return {
      sections: [
        ...lastWeekSection(context, lastClosed(context, weeks)),
        ...weekSections(context, weeks),
        remarkSection(context),
        latestSection(context, log),
      ],
      groups: [],
    };
  },
});

const lastClosed = ({ portal: { asOf } }: Context, weeks: readonly WeekFigures[]): WeekFigures | undefined =>
  weeks.findLast(({ week, reviewed }) => isClosed(week, asOf) && reviewed > 0);
