import type { Entry } from "../../catalogue/catalogue.ts";
import type { AiLevel } from "../../content-types/fields.ts";
import type { PublishingRow } from "../../content-types/publishing.ts";
import { compareText } from "../../lib/compare-text.ts";
import { capital, type Context } from "../context.ts";
import { lowerFirst } from "../figures.ts";
import type { Bilingual } from "../language.ts";
import { logRows, recentPeriods } from "./log-rows.ts";
import type { SectionView } from "../record-view.ts";
import type { Cell } from "../table-view.ts";
import type { LinkView, MarkView } from "../views.ts";
import { platformNames } from "../words/platforms.ts";
import { publishingWords as texts } from "../words/publishing.ts";

/** Rows shown; the rest is where the log itself is. */
const shownRows = 12;

interface Logged {
  readonly row: PublishingRow;
  /** Place in the file, from 0. */
  readonly at: number;
}

/** What a platform turned away, and what was labelled too late: the note, which leads to its row, and the facts. */
export function remarkSection(context: Context): SectionView {
  const { say, portal } = context;
  const since = recentPeriods(portal)[0]?.start ?? "";
  const remarks = loggedRows(context)
    .filter(({ row }) => isRemark(row) && dayOf(row) >= since)
    .toSorted((a, b) => compareText(dayOf(b.row), dayOf(a.row)));
  const section = { id: "remarks", title: say(texts.remarks) };
  if (remarks.length === 0) return { ...section, text: { text: say(texts.noRemarks) } };
  return {
    ...section,
    text: { text: say(texts.remarksSince) },
    rows: remarks.map(({ row, at }) => ({
      id: row.post,
      link: noteLink(context, row, at),
      facts: [
        formatName(context, row.format),
        platformNames[row.platform],
        dayOf(row),
        whatHappened(context, row),
        row.post,
      ].join(" · "),
    })),
  };
}

/** The rows that were reviewed last, and the way to all of them. */
export function latestSection(context: Context, log: Entry<"publishing">): SectionView {
  const { say, source } = context;
  const rows = loggedRows(context)
    .toSorted((a, b) => compareText(b.row.reviewed_on, a.row.reviewed_on) || b.at - a.at)
    .slice(0, shownRows);
  return {
    id: "latest",
    title: say(texts.latest),
    rows: rows.map(({ row, at }) => ({
      id: row.post,
      link: { text: formatName(context, row.format), href: source(log.file, log.locate("rows", at).line) },
      facts: [platformNames[row.platform], row.reviewed_on, say(aiWords[row.ai_level]), row.post].join(" · "),
      mark: outcomeMark(context, row.outcome),
    })),
    link: { text: say(texts.whole), href: source(log.file) },
  };
}

/** A format's name; its id when there is no such format. */
export function formatName({ say, portal }: Context, id: string): string {
  const format = portal.catalogue.formats.get(id);
  return format ? say(format.data.title) : id;
}

/** The same as a link to the format. */
export function formatLink(context: Context, id: string): Cell {
  const isKnown = context.portal.catalogue.formats.has(id);
  const name = formatName(context, id);
  return isKnown ? context.link("formats", id, name) : name;
}

const loggedRows = ({ portal }: Context): Logged[] => logRows(portal).map((row, at) => ({ row, at }));

const isRemark = ({ outcome, rejected = 0, label_shown: label }: PublishingRow): boolean =>
  outcome === "rejected" ||
  outcome === "limited" ||
  outcome === "warning" ||
  rejected > 0 ||
  label === "late";

const dayOf = ({ published, reviewed_on: reviewed }: PublishingRow): string => published ?? reviewed;

/** A note is written in Swedish whatever the page's language. */
function noteLink(context: Context, { note, reason, post }: PublishingRow, at: number): LinkView {
  const { language, portal, source } = context;
  const log = portal.catalogue.publishing;
  const text = note ?? reason;
  return {
    text: capital(text ?? post),
    href: log ? source(log.file, log.locate("rows", at).line) : "",
    lang: language === "en" && text !== undefined ? "sv" : undefined,
  };
}

function whatHappened(
  { say }: Context,
  { outcome, rejected = 0, assets, label_shown: label }: PublishingRow,
): string {
  const parts = [
    ...(label === "late" ? [say(texts.lateLabel)] : []),
    ...(outcome === "limited" || outcome === "warning" || outcome === "rejected"
      ? [lowerFirst(say(outcomeWords[outcome]))]
      : []),
    ...(rejected > 0 ? [`${rejected} ${say(texts.of)} ${assets} ${say(texts.versionsRejected)}`] : []),
  ];
  return parts.join(", ");
}

function outcomeMark({ say }: Context, outcome: PublishingRow["outcome"]): MarkView {
  const word = say(outcomeWords[outcome ?? "waits"]);
  switch (outcome) {
    case "published":
      return { word, tone: "good", icon: "check" };
    case "limited":
    case "warning":
      return { word, tone: "warn", icon: "warning" };
    case "rejected":
      return { word, tone: "stop", icon: "octagon" };
    default:
      return { word, tone: "none", icon: outcome === undefined ? "clock" : "ring" };
  }
}

const outcomeWords: Readonly<Record<NonNullable<PublishingRow["outcome"]> | "waits", Bilingual>> = {
  published: texts.outcomePublished,
  limited: texts.outcomeLimited,
  warning: texts.outcomeWarning,
  rejected: texts.outcomeRejected,
  called_off: texts.outcomeCalledOff,
  waits: texts.outcomeWaits,
};

const aiWords: Readonly<Record<AiLevel, Bilingual>> = {
  none: texts.aiNone,
  assists: texts.aiAssists,
  drafts: texts.aiDrafts,
  generates: texts.aiGenerates,
  acts: texts.aiActs,
};
