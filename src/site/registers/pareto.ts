import { figuresByFormat } from "../../engine/publishing/log-figures.ts";
import { decisionNotice } from "../decision-view.ts";
import { recentRows } from "../publishing/log-rows.ts";
import { paretoSection } from "../publishing/pareto-section.ts";
import { isScalingHeld, scaleSection } from "../publishing/scale-section.ts";
import { paretoWords as texts } from "../words/pareto.ts";
import { definePage } from "./define-register.ts";

/** The few formats that give most, and which of them can be scaled. */
export const paretoPage = definePage({
  address: "/pareto/",
  area: "content",
  group: "publishing",
  title: texts.title,
  lead: texts.lead,
  about: texts.about,
  view: (context) => {
    const byFormat = figuresByFormat(recentRows(context.portal));
    if (byFormat.size === 0) return { groups: [{ id: "formats", rows: [], empty: context.say(texts.none) }] };
    return {
      notices: isScalingHeld(context) ? decisionNotice(context) : [],
      sections: [
        scaleSection(context, byFormat),
        ...(["clicks", "conversions", "saves"] as const).map((measure) =>
          paretoSection(context, byFormat, measure),
        ),
      ],
      groups: [],
    };
  },
});
