import {
  strategicStatements,
  worstStatus,
  type Statement,
  type StatementSource,
} from "../../programme/statements.ts";
import type { Context } from "../context.ts";
import { entryTitle } from "../entry-title.ts";
import { figuresOf, lowerFirst } from "../figures.ts";
import { groundOf } from "../programme/programme-ground.ts";
import type { SectionView } from "../record-view.ts";
import { targetText } from "../target-text.ts";
import { statusMark } from "../verdict-marks.ts";
import type { LineView, LinkView, MarkView } from "../views.ts";
import { roadmapWords } from "../words/roadmap.ts";
import { statementWords as texts } from "../words/statements.ts";
import { definePage } from "./define-register.ts";

/** Every strategic statement with the KPIs that measure it, and how they stand. */
export const statementPage = definePage({
  address: "/statements/",
  area: "registers",
  group: "programme",
  title: texts.title,
  lead: texts.lead,
  about: texts.about,
  view: (context) => {
    const sources = strategicStatements(context.portal.catalogue);
    if (sources.length === 0)
      return { groups: [{ id: "statements", rows: [], empty: context.say(texts.empty) }] };
    return { sections: sources.map((source) => sourceSection(context, source)), groups: [] };
  },
});

function sourceSection(context: Context, { entry, statements }: StatementSource): SectionView {
  const { say, link } = context;
  const isPhase = entry.type === "roadmap";
  const title = entryTitle(context, entry);
  const days =
    entry.type === "roadmap"
      ? `${say(roadmapWords.days)} ${entry.data.days.from}–${entry.data.days.to}: `
      : "";
  return {
    id: `${entry.type}-${entry.id}`,
    title: `${days}${title}`,
    lines: statements.map((statement) => statementLine(context, statement)),
    link: link(entry.type, entry.id, isPhase ? say(texts.roadmap) : say(texts.policy)),
  };
}

function statementLine(context: Context, { text, kpis }: Statement): LineView {
  const { say, portal } = context;
  const { reading } = groundOf(portal);
  const worst = worstStatus(kpis.flatMap((id) => reading(id, portal.asOf)?.status ?? []));
  const none: MarkView = { word: say(texts.noKpi), tone: "warn", icon: "warning" };
  return {
    label: say(text),
    value: worst ? statusMark(context, worst) : none,
    form: "words",
    why: kpis.map((id) => kpiLink(context, id)),
  };
}

/** `Svarstid: 14,2 h, mål under 12 h, på kurs`. */
function kpiLink(context: Context, id: string): LinkView {
  const { say, link, portal } = context;
  const figures = figuresOf(context, id);
  const reading = groundOf(portal).reading(id, portal.asOf);
  const { latest, target } = reading ?? {};
  const parts = [
    latest ? figures.value(latest.value) : say(texts.noValue),
    ...(target ? [`${say(texts.target)} ${targetText(context, figures, target.op, target.value)}`] : []),
    ...(reading ? [lowerFirst(statusMark(context, reading.status).word)] : []),
  ];
  return link("kpis", id, `${figures.name}: ${parts.join(", ")}`);
}
