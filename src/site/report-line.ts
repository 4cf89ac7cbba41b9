import { readAsOf } from "../engine/reading.ts";
import type { DataOf } from "../content-types/index.ts";
import type { Context } from "./context.ts";
import { figuresOf } from "./figures.ts";
import type { Shown } from "./language.ts";
import { leadSentence } from "./reading-sentences.ts";
import type { IconName, LinkView, MarkView, Tone } from "./views.ts";
import type { Words } from "./words.ts";

export type LogEntry = DataOf<"decisions">["entries"][number];

/** One KPI of the week: insight ···· decision, and why. */
export interface ReportLine {
  readonly kpi: LinkView;
  /** The week's figure; empty without one. */
  readonly figure: string;
  readonly decision: MarkView;
  /** The insight, the reason and what the reason for departing from the rule is, in reading order. */
  readonly texts: readonly Shown[];
  /** When it is looked at again and what is expected; or what was seen. */
  readonly followUp?: { readonly label: string; readonly text: Shown } | undefined;
}

const decisionMarks = {
  more: ["more", "good", "up"],
  less: ["less", "warn", "down"],
  stop: ["stop", "stop", "octagon"],
  test: ["testIt", "none", "ring"],
  keep: ["keep", "none", "flat"],
} as const satisfies Record<LogEntry["decision"], readonly [keyof Words, Tone, IconName]>;

/** What a lead decided, as a mark. */
export function loggedMark({ words }: Context, decision: LogEntry["decision"]): MarkView {
  const [word, tone, icon] = decisionMarks[decision];
  return { word: words[word], tone, icon };
}

/** What the log says of a KPI. */
export function loggedLine(context: Context, entry: LogEntry): ReportLine {
  const { show } = context;
  const { insight, because, differs_because: differs } = entry;
  return {
    ...figureOf(context, entry.kpi),
    decision: loggedMark(context, entry.decision),
    texts: [show(insight), show(because), ...(differs ? [departure(context, show(differs))] : [])],
    followUp: followUpOf(context, entry),
  };
}

/** What the figures say of a KPI that nobody has decided on. */
export function draftedLine(context: Context, kpi: string): ReportLine {
  const { words, portal } = context;
  const history = portal.kpis.get(kpi);
  const text = history
    ? leadSentence(context, figuresOf(context, kpi), readAsOf(history, portal.asOf))
    : words.noValues;
  return {
    ...figureOf(context, kpi),
    decision: { word: words.notDecided, tone: "none", icon: "ring" },
    texts: [{ text }],
  };
}

/** The KPI's name and its figure of that week; words instead where that week has none. */
function figureOf(context: Context, kpi: string): Pick<ReportLine, "kpi" | "figure"> {
  const figures = figuresOf(context, kpi);
  const history = context.portal.kpis.get(kpi);
  const reading = history && readAsOf(history, context.portal.asOf);
  const value = reading?.freshness === "current" ? reading.latest?.value : undefined;
  return {
    kpi: context.link("kpis", kpi, figures.name),
    figure: value === undefined ? context.words.noValue : figures.value(value),
  };
}

const departure = ({ words }: Context, { text, lang }: Shown): Shown => ({
  text: `${words.differsFromRule}: ${text}`,
  ...(lang && { lang }),
});

function followUpOf(context: Context, { kpi, confirm, confirmed }: LogEntry): ReportLine["followUp"] {
  const { words, show } = context;
  if (confirmed) return { label: `${words[confirmed.outcome]} ${confirmed.on}`, text: show(confirmed.note) };
  // A KPI that is followed up by itself needs no second name.
  const by = confirm.measure === kpi ? "" : ` (${figuresOf(context, confirm.measure).name})`;
  return { label: `${words.followUp} ${confirm.check_on}${by}`, text: show(confirm.expect) };
}
