import type { Entry } from "../../catalogue/catalogue.ts";
import { capital, type Context } from "../context.ts";
import type { SectionView } from "../record-view.ts";
import type { LineView, LinkView, MarkView } from "../views.ts";
import { defineRegister } from "./define-register.ts";

type Risk = Entry<"risks">;
type Level = Risk["data"]["current"];

/** The risk map as a list, worst first. */
export const riskRegister = defineRegister({
  type: "risks",
  area: "registers",
  group: "risks",
  kind: "risk",
  title: { sv: "Riskkarta", en: "Risk map" },
  lead: {
    sv: "Värst först, efter nuvarande risk: sannolikhet gånger konsekvens, 1–25.",
    en: "Worst first, by current risk: likelihood times impact, 1–25.",
  },
  about: {
    sv: "Vad som kan gå fel och vad vi gör åt det.",
    en: "What could go wrong, and what we do about it.",
  },
  record: (context, { data }) => ({
    mark: levelMark(context, data.current),
    facts: [capital(context.role(data.owner)), treatmentWord(context, data.treatment)],
    lead: context.show(data.scenario),
    sections: [
      { id: "levels", title: context.words.howBad, lines: levelLines(context, data) },
      { id: "mitigation", title: context.words.whatWeDo, text: context.show(data.mitigation) },
      ...relationSection(context, data),
    ],
    receipt: { title: context.words.riskReceipt },
  }),
  list: (_, records) => ({
    groups: [
      {
        id: "risks",
        rows: records
          .toSorted((a, b) => product(b.entry.data.current) - product(a.entry.data.current))
          .map(({ row }) => row),
      },
    ],
  }),
});

/** Likelihood × impact, 1 to 25. The thresholds are the team's own. */
const product = ({ likelihood, impact }: Level): number => likelihood * impact;

function levelMark({ words }: Context, level: Level): MarkView {
  const points = product(level);
  if (points >= 15) return { word: `${words.highRisk} ${points}`, tone: "stop", icon: "diamond" };
  if (points >= 8) return { word: `${words.mediumRisk} ${points}`, tone: "warn", icon: "triangle" };
  return { word: `${words.lowRisk} ${points}`, tone: "good", icon: "disc" };
}

function levelLines(context: Context, { inherent, current, residual }: Risk["data"]): LineView[] {
  const { words } = context;
  const line = (label: string, level: Level): LineView => ({
    label,
    value: String(product(level)),
    form: "figure",
    why: [`${words.likelihood} ${level.likelihood} × ${words.impact} ${level.impact}`],
  });
  return [
    line(words.inherentRisk, inherent),
    line(words.currentRisk, current),
    line(words.residualRisk, residual),
  ];
}

function relationSection(
  { words, portal, link, say }: Context,
  { kpis, rules, templates }: Risk["data"],
): SectionView[] {
  const { catalogue } = portal;
  const links: { label: string; why: LinkView[] }[] = [
    {
      label: words.navKpis,
      why: kpis.flatMap((id) =>
        titled(catalogue.kpis.get(id), (kpi) => link("kpis", id, say(kpi.data.title))),
      ),
    },
    {
      label: words.navRules,
      why: rules.flatMap((id) =>
        titled(catalogue.rules.get(id), (rule) =>
          link("rules", id, `${id.toUpperCase()} ${say(rule.data.title)}`),
        ),
      ),
    },
    {
      label: words.navReplies,
      why: templates.flatMap((id) =>
        titled(catalogue.templates.get(id), (one) => link("templates", id, say(one.data.title))),
      ),
    },
  ];
  const lines = links
    .filter(({ why }) => why.length > 0)
    .map(({ label, why }): LineView => ({ label, value: String(why.length), form: "figure", why }));
  return lines.length === 0 ? [] : [{ id: "relations", title: words.showsAndControls, lines }];
}

const titled = <T>(entry: T | undefined, draw: (entry: T) => LinkView): LinkView[] =>
  entry === undefined ? [] : [draw(entry)];

function treatmentWord({ words }: Context, treatment: Risk["data"]["treatment"]): string {
  return {
    open: words.treatmentOpen,
    mitigate: words.treatmentMitigate,
    accept: words.treatmentAccept,
    avoid: words.treatmentAvoid,
    transfer: words.treatmentTransfer,
  }[treatment];
}
