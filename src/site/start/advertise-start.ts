import type { Context } from "../context.ts";
import { currentDecisionReceipt } from "../decision-receipt.ts";
import { decisionHeadline, decisionSentence } from "../decision-sentence.ts";
import { decisionNotice } from "../decision-view.ts";
import { entryTitle } from "../entry-title.ts";
import { experimentMark } from "../experiments/marks.ts";
import type { KpiRowView } from "../kpi-row.ts";
import { mayILink } from "../may-i-questions.ts";
import { decisionMark } from "../verdict-marks.ts";
import type { NoticeView } from "../views.ts";
import { platformNames } from "../words/platforms.ts";
import { startWords as texts } from "../words/start.ts";
import type { StartPart, StartParts } from "./start-view.ts";
import { checklistPart, rulesPart } from "./work-parts.ts";

/** For those who advertise: what the figures decide, what steers, what is tested and what must be gone through. */
export function advertiseStart(context: Context, kpis: readonly KpiRowView[]): StartParts {
  const { say } = context;
  return {
    links: [mayILink(context)],
    notices: decisionNow(context),
    parts: [
      steeringPart(context, kpis),
      checklistPart(context, say(texts.adChecklists), ["ads", "pre_launch"]),
      ...experimentsPart(context),
      rulesPart(context, "ads"),
    ],
    receipt: currentDecisionReceipt(context),
  };
}

/** The week's decision, also when it is to go on as before. */
function decisionNow(context: Context): NoticeView[] {
  const changed = decisionNotice(context);
  if (changed.length > 0) return changed;
  const mark = decisionMark(context, context.portal.decision.decision);
  return [
    {
      tone: mark.tone,
      mark: { ...mark, word: decisionHeadline(context) },
      text: decisionSentence(context),
      link: { text: context.words.navDecisions, href: context.href("/decisions/") },
    },
  ];
}

/** The KPIs that steer: where each stands against its target, and whether it moves. */
function steeringPart({ words, say, href }: Context, kpis: readonly KpiRowView[]): StartPart {
  return {
    id: "steering",
    title: say(texts.steering),
    all: { text: say(texts.allKpis), href: href("/kpis/") },
    empty: say(texts.noSteering),
    rows: kpis
      .filter(({ steering }) => steering)
      .map(({ link, latest, target, variation, status }) => ({
        id: link.href,
        link,
        facts: [
          latest ?? words.noValues,
          target === undefined ? words.noTarget : `${words.target.toLowerCase()} ${target}`,
          variation.word,
        ].join(" · "),
        mark: status,
      })),
  };
}

function experimentsPart(context: Context): StartPart[] {
  const { portal, say, href, link } = context;
  const open = Array.from(portal.catalogue.experiments.values()).filter(
    ({ data }) => data.status === "running" || data.status === "approved",
  );
  if (open.length === 0) return [];
  return [
    {
      id: "experiments",
      title: say(texts.experiments),
      all: { text: say(texts.allExperiments), href: href("/experiments/") },
      empty: "",
      rows: open.map((entry) => ({
        id: entry.id,
        link: link("experiments", entry.id, entryTitle(context, entry)),
        facts: `${platformNames[entry.data.platform]} · ${entry.data.start} – ${entry.data.end}`,
        mark: experimentMark(context, entry),
      })),
    },
  ];
}
