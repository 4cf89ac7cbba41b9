import { onDay, type AuditFile, type OnDay } from "../audit/on-day.ts";
import { place } from "../catalogue/place.ts";
import type { ContentType } from "../content-types/define.ts";
import { contentTypes, typeNames } from "../content-types/index.ts";
import { value, type ValueStyle } from "../lib/number-text.ts";
import type { Step } from "../provenance/history.ts";
import { belowContent, capital, type Context } from "./context.ts";
import { day as dayText } from "./format.ts";
import { sectionOf } from "./history-address.ts";
import { decisionMark } from "./verdict-marks.ts";
import type { LineView, LinkView, MarkView, PageView } from "./views.ts";
import { auditWords } from "./words/audit.ts";

/** The page that answers for the past: the answer for the portal's own day, until the script asks for another. */
export interface AuditView {
  readonly page: PageView;
  readonly lead: string;
  /** The first and the last day that can be asked for; none without a history. */
  readonly span: { readonly first: string; readonly last: string } | undefined;
  readonly answer: AuditAnswerView;
  /** How many records of each type were in force. */
  readonly types: readonly { readonly label: LinkView | string; readonly size: string }[];
  readonly days: readonly { readonly day: string; readonly what: string }[];
  readonly earlier: string | undefined;
  /** What each decision looks like, for the script. */
  readonly marks: readonly { readonly decision: string; readonly mark: MarkView }[];
  readonly texts: Readonly<Record<keyof typeof auditWords, string>>;
}

export interface AuditAnswerView {
  readonly title: string;
  readonly day: string;
  /** Said instead of a decision, when there is none. */
  readonly note: string | undefined;
  readonly decision: { readonly mark: MarkView; readonly text: string } | undefined;
  readonly rows: readonly LineView[];
}

/** How many days with changes are listed, and how many records are named for each. */
const mostDays = 30;
const mostNames = 3;

const decisions = ["stop", "pause", "review", "change", "scale", "continue", "no_decision"] as const;

export function auditView(context: Context, file: AuditFile): AuditView {
  const { language, say, href, words, portal } = context;
  const now = onDay(file, portal.asOf);
  const texts = Object.fromEntries(
    Object.entries(auditWords).map(([key, both]) => [key, say(both)]),
  ) as AuditView["texts"];
  const days = changedDays(context, portal.history.steps);
  return {
    page: {
      language,
      title: texts.title,
      address: "/audit/",
      section: "registers",
      crumbs: [{ text: words.navRegisters, href: href("/registers/") }],
      notices: [],
    },
    lead: texts.lead,
    span: file.first === null ? undefined : { first: file.first, last: portal.asOf },
    answer: answerView(context, file, now),
    types: typesOf(context, now),
    days: days.slice(0, mostDays),
    earlier: days.length > mostDays ? `${days.length - mostDays} ${texts.earlierDays}.` : undefined,
    marks: [...decisions, "not_calculated"].map((decision) => ({
      decision,
      mark: markOf(context, decision),
    })),
    texts,
  };
}

function markOf(context: Context, decision: string): MarkView {
  const known = decisions.find((one) => one === decision);
  if (known) return decisionMark(context, known);
  return { word: context.say(auditWords.notCalculated), tone: "none", icon: "ring" };
}

function answerView(context: Context, file: AuditFile, { day, knowledge, decision }: OnDay): AuditAnswerView {
  const { language, say } = context;
  const shown = { title: `${say(auditWords.answer)} ${dayText(day, language)}`, day };
  if (!decision) {
    const note = knowledge === "no_history" ? auditWords.noHistory : auditWords.noRules;
    return { ...shown, note: say(note), decision: undefined, rows: [] };
  }
  return {
    ...shown,
    note: undefined,
    decision: {
      mark: markOf(context, decision.decision),
      text: `${say(decision.headline)}. ${say(decision.sentence)}`,
    },
    rows: decision.rows.map(({ kpi, period, value: amount, place: at, commit }) => {
      const known = file.kpis[kpi];
      return {
        label: `${known ? say(known.title) : kpi} ${period}`,
        value: known ? value(amount, known as ValueStyle, language) : String(amount),
        form: "figure",
        why: [`${at} @ ${file.commits[commit]?.id ?? ""}`],
      };
    }),
  };
}

function typesOf({ language, href }: Context, { records }: OnDay): AuditView["types"] {
  const byType = Map.groupBy(records, ({ type }) => type);
  return typeNames.flatMap((name) => {
    const size = byType.get(name)?.length;
    if (size === undefined) return [];
    const { page, path, label }: ContentType = contentTypes[name];
    const text = capital(label[language]);
    const linked = page !== undefined && path.startsWith("internal/");
    return [{ label: linked ? { text, href: href(`/${sectionOf(name)}/`) } : text, size: String(size) }];
  });
}

/** Days on which something came in, the latest first, with the records that changed. */
function changedDays({ say }: Context, steps: readonly Step[]): AuditView["days"] {
  return Array.from(
    Map.groupBy(steps, ({ day }) => day),
    ([day, ofDay]) => ({ day, names: new Set(ofDay.flatMap(({ changes }) => changes.flatMap(recordAt))) }),
  )
    .filter(({ names }) => names.size > 0)
    .map(({ day, names }) => {
      const size = `${names.size} ${say(names.size === 1 ? auditWords.record : auditWords.records)}`;
      return { day, what: names.size > mostNames ? size : `${size}: ${[...names].join(", ")}` };
    });
}

function recordAt({ path }: { readonly path: string }): string[] {
  const record = place(belowContent(path));
  return "type" in record ? [`${sectionOf(record.type)}/${record.id}`] : [];
}
