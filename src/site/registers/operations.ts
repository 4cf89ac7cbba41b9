import { weeklyFigures } from "../../engine/publishing/log-figures.ts";
import { logRows } from "../publishing/log-rows.ts";
import { formatTable, lastWeekFigures, weekTable } from "../publishing/operations-sections.ts";
import { operationsWords as texts } from "../words/operations.ts";
import { definePage } from "./define-register.ts";

/** How much is made, what it costs, how long it takes, and what the ads give. */
export const operationsPage = definePage({
  address: "/operations/",
  area: "content",
  group: "publishing",
  title: texts.title,
  lead: texts.lead,
  about: texts.about,
  view: (context) => {
    const { say, show } = context;
    const weeks = weeklyFigures(logRows(context.portal));
    if (weeks.length === 0) return { groups: [{ id: "figures", rows: [], empty: say(texts.none) }] };
    return {
      sections: [
        ...lastWeekFigures(context, weeks),
        weekTable(context, weeks),
        formatTable(context),
        { id: "counted", title: say(texts.counted), items: texts.countedItems.map(show) },
      ],
      groups: [],
    };
  },
});
