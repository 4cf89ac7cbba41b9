import type { Entry } from "../../catalogue/catalogue.ts";
import { riskBand, riskPoints, type RiskLevel } from "../../engine/risks/risk-points.ts";
import { capital, type Context } from "../context.ts";
import type { SectionView } from "../record-view.ts";
import { fallenControlNotices, raiseNotices, showsLines } from "../risks/risk-raises.ts";
import { riskList } from "../risks/risk-list.ts";
import { riskIncidents } from "../risks/risk-incidents.ts";
import type { LineView, MarkView } from "../views.ts";
import { riskWords } from "../words/risks.ts";
import { defineRegister } from "./define-register.ts";

type Risk = Entry<"risks">["data"];

/** What could go wrong: the map of all, and each with what shows it and what keeps it down. */
export const riskRegister = defineRegister({
  type: "risks",
  area: "registers",
  group: "risks",
  kind: "risk",
  title: riskWords.title,
  lead: riskWords.lead,
  about: riskWords.about,
  record: (context, entry) => {
    const { data } = entry;
    const { words, say, show, role } = context;
    return {
      mark: levelMark(context, data.current),
      facts: [capital(role(data.owner)), treatmentWord(context, data.treatment)],
      lead: show(data.scenario),
      notices: [...raiseNotices(context, data), ...fallenControlNotices(context, data)],
      sections: [
        { id: "levels", title: words.howBad, lines: levelLines(context, data) },
        { id: "mitigation", title: words.whatWeDo, text: show(data.mitigation) },
        ...acceptanceSection(context, data),
        { id: "shows", title: say(riskWords.shows), lines: showsLines(context, data) },
        ...riskIncidents(context, entry.id),
      ],
      receipt: { title: words.riskReceipt },
    };
  },
  list: (context, records) => riskList(context, records),
});

/** How bad, in a word, a shape and a figure. */
export function levelMark({ words }: Context, level: RiskLevel): MarkView {
  const points = riskPoints(level);
  const band = riskBand(level);
  if (band === "high") return { word: `${words.highRisk} ${points}`, tone: "stop", icon: "diamond" };
  if (band === "medium") return { word: `${words.mediumRisk} ${points}`, tone: "warn", icon: "triangle" };
  return { word: `${words.lowRisk} ${points}`, tone: "good", icon: "disc" };
}

function levelLines({ words, say }: Context, data: Risk): LineView[] {
  const { inherent, current, residual, strength_of_knowledge: knowledge } = data;
  const line = (label: string, level: RiskLevel): LineView => ({
    label,
    value: String(riskPoints(level)),
    form: "figure",
    why: [`${words.likelihood} ${level.likelihood} × ${words.impact} ${level.impact}`],
  });
  return [
    line(words.inherentRisk, inherent),
    line(words.currentRisk, current),
    line(words.residualRisk, residual),
    ...(knowledge
      ? [{ label: say(riskWords.knowledge), value: say(riskWords[knowledge]), form: "words" } as const]
      : []),
  ];
}

/** Who has decided to live with the risk, why and for how long. */
function acceptanceSection(context: Context, { treatment, acceptance }: Risk): SectionView[] {
  const { say, show, role, portal } = context;
  if (treatment !== "accept" || !acceptance) return [];
  const isOver = acceptance.expires < portal.asOf;
  return [
    {
      id: "acceptance",
      title: say(riskWords.acceptance),
      text: show(acceptance.justification),
      lines: [
        { label: say(riskWords.acceptedBy), value: capital(role(acceptance.by)), form: "words" },
        {
          label: isOver
            ? { word: say(riskWords.acceptanceOver), tone: "warn", icon: "clock" }
            : say(riskWords.acceptedUntil),
          value: acceptance.expires,
          form: "figure",
        },
      ],
    },
  ];
}

function treatmentWord({ words }: Context, treatment: Risk["treatment"]): string {
  return {
    open: words.treatmentOpen,
    mitigate: words.treatmentMitigate,
    accept: words.treatmentAccept,
    avoid: words.treatmentAvoid,
    transfer: words.treatmentTransfer,
  }[treatment];
}
