import type { Entry } from "../../catalogue/catalogue.ts";
import { raisedBy, type Raise } from "../../engine/risks/raised-by.ts";
import { isLoweredByFallen } from "../../rules/risks/control-standing.ts";
import type { Context } from "../context.ts";
import { periodText } from "../figures.ts";
import type { LineView, LinkView, NoticeView } from "../views.ts";
import { riskWords } from "../words/risks.ts";

type Risk = Entry<"risks">["data"];

/** The KPIs that raise a risk for review today. */
export const raisesOf = ({ portal }: Context, risk: Risk): Raise[] =>
  raisedBy(risk, portal.kpis, portal.asOf);

/** `Nettosentiment: Tydlig försämring sedan v. 45` */
export function raiseText(context: Context, { kpi, breach }: Raise): string {
  const { say, portal } = context;
  const cadence = portal.catalogue.kpis.get(kpi)?.data.cadence ?? "weekly";
  const period = periodText(breach.period, cadence, context);
  return `${kpiTitle(context, kpi)}: ${say(riskWords[breach.reason])} ${say(riskWords.since)} ${period}`;
}

/** Said under the title while nobody has judged a raised risk. */
export function raiseNotices(context: Context, risk: Risk): NoticeView[] {
  const { say } = context;
  return raisesOf(context, risk)
    .filter(({ isUnheeded }) => isUnheeded)
    .map((raise) => ({
      tone: "warn",
      mark: { word: say(riskWords.raised), tone: "warn", icon: "up" },
      text: `${raiseText(context, raise)}. ${say(riskWords.raisedUnheeded)}`,
      link: kpiLink(context, raise.kpi),
    }));
}

/** Said under the title while all that lowered a risk has fallen. */
export function fallenControlNotices({ portal, say }: Context, risk: Risk): NoticeView[] {
  if (!isLoweredByFallen(portal.catalogue, risk, portal.asOf)) return [];
  return [
    {
      tone: "warn",
      mark: { word: say(riskWords.dueForReview), tone: "warn", icon: "clock" },
      text: say(riskWords.controlFallen),
    },
  ];
}

/** Each KPI of a risk, and whether it gives the alarm. */
export function showsLines(context: Context, risk: Risk): LineView[] {
  const { say, portal } = context;
  const raises = new Map(raisesOf(context, risk).map((raise) => [raise.kpi, raise]));
  return risk.kpis
    .filter((id) => portal.catalogue.kpis.has(id))
    .map((id) => {
      const raise = raises.get(id);
      if (!raise) return { label: say(riskWords.noAlarm), value: kpiLink(context, id), form: "text" };
      const read = raise.isUnheeded
        ? say(riskWords.raisedUnheeded)
        : `${say(riskWords.raisedHeeded)} ${risk.last_reviewed_on}.`;
      return {
        label: { word: say(riskWords[raise.breach.reason]), tone: "warn", icon: "triangle" },
        value: kpiLink(context, id),
        form: "text",
        why: [`${raiseText(context, raise)}. ${read}`],
      };
    });
}

const kpiTitle = ({ portal, say }: Context, id: string): string => {
  const kpi = portal.catalogue.kpis.get(id);
  return kpi ? say(kpi.data.title) : id;
};

const kpiLink = (context: Context, id: string): LinkView => context.link("kpis", id, kpiTitle(context, id));
