import type { Entry } from "../catalogue/catalogue.ts";
import { capital, type Context } from "./context.ts";
import { recordReceipt, reviewNotice } from "./record-receipt.ts";
import { registerRow, type RecordView, type RegisterView, type SectionView } from "./record-view.ts";
import { translationNotices } from "./translation-notices.ts";
import type { LineView, LinkView, MarkView } from "./views.ts";

type Risk = Entry<"risks">;
type Level = Risk["data"]["current"];

export function riskView(context: Context, entry: Risk): RecordView {
  const { data, id } = entry;
  const { words, show, say, language, href } = context;
  return {
    id,
    page: {
      language,
      title: say(data.title),
      titleLang: show(data.title).lang,
      description: say(data.scenario),
      address: `/risks/${id}/`,
      section: "registers",
      crumbs: [
        { text: words.navRegisters, href: href("/registers/") },
        { text: words.risksTitle, href: href("/risks/") },
      ],
      notices: [...translationNotices(context, entry), ...reviewNotice(context, data)],
    },
    mark: levelMark(context, data.current),
    facts: [capital(context.role(data.owner)), treatmentWord(context, data.treatment)],
    lead: show(data.scenario),
    sections: [
      { id: "levels", title: words.howBad, lines: levelLines(context, data) },
      { id: "mitigation", title: words.whatWeDo, text: show(data.mitigation) },
      ...relationSection(context, data),
    ],
    receipt: recordReceipt(context, entry, words.riskReceipt),
  };
}

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

/** The risk map as a list, worst first. */
export function riskListView(context: Context, risks: readonly RecordView[]): RegisterView {
  const { words, language, href, portal } = context;
  const points = ({ id }: RecordView) => {
    const risk = portal.catalogue.risks.get(id);
    return risk ? product(risk.data.current) : 0;
  };
  return {
    page: {
      language,
      title: words.risksTitle,
      address: "/risks/",
      section: "registers",
      crumbs: [{ text: words.navRegisters, href: href("/registers/") }],
      notices: [],
    },
    lead: words.risksLead,
    groups: [{ id: "risks", rows: risks.toSorted((a, b) => points(b) - points(a)).map(registerRow) }],
  };
}

function treatmentWord({ words }: Context, treatment: Risk["data"]["treatment"]): string {
  return {
    open: words.treatmentOpen,
    mitigate: words.treatmentMitigate,
    accept: words.treatmentAccept,
    avoid: words.treatmentAvoid,
    transfer: words.treatmentTransfer,
  }[treatment];
}
