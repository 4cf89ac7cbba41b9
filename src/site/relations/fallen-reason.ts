import type { Entry } from "../../catalogue/catalogue.ts";
import { audienceOf, type ContentType } from "../../content-types/define.ts";
import { contentTypes } from "../../content-types/index.ts";
import { fallenOn, type Fallen } from "../../graph/fallen.ts";
import type { Context } from "../context.ts";
import { entryTitle } from "../entry-title.ts";
import type { Bilingual } from "../language.ts";
import { statusMark } from "../status.ts";
import type { LinkView, MarkView, NoticeView } from "../views.ts";
import { causeWords, definiteWords, relationWords } from "../words/relations.ts";

/** Why a record is out of force today, and by what; nothing when it is not. */
export const fallenToday = ({ portal }: Context, entry: Entry): Fallen | undefined =>
  fallenOn(portal.catalogue, entry, portal.asOf);

/** The same, only where it is something else that has given way. */
export function fallenThrough(context: Context, entry: Entry): Fallen | undefined {
  const fallen = fallenToday(context, entry);
  return fallen && fallen.way.length > 1 ? fallen : undefined;
}

/** How a record that is out of force is marked wherever it is named; nothing while it holds. */
export function outMark(context: Context, entry: Entry): MarkView | undefined {
  const fallen = fallenToday(context, entry);
  if (fallen === undefined) return undefined;
  const { words } = context;
  if (fallen.way.length > 1) return statusMark(context, "suspended");
  return fallen.cause === "unsupported"
    ? { word: words.unsupported, tone: "stop", icon: "octagon" }
    : statusMark(context, fallen.cause === "not_approved" ? "in_review" : fallen.cause);
}

/**
 * The way to what has given way, in words: `Vilar på påståendet ”AI-bilder märks”, som vilar på regeln ”R05 AI-bilder”,
 * som inte längre gäller.`
 */
export function fallenReason(context: Context, { way, cause }: Fallen): string {
  const { say } = context;
  const steps = way.slice(1).map((entry) => calledInText(context, entry));
  return `${say(relationWords.restsOn)} ${steps.join(`, ${say(relationWords.whichRestsOn)} `)}, ${say(causeWords[cause])}.`;
}

/**
 * Said first on the page of what has been taken out of force by something that it rests on.
 *
 * @param what What that means for the reader, as a sentence.
 * @param ask  Whom to ask, as a sentence.
 */
export function fallenNotice(
  context: Context,
  entry: Entry,
  what: Bilingual = relationWords.notGoneBy,
  ask = "",
): NoticeView | undefined {
  const fallen = fallenThrough(context, entry);
  if (fallen === undefined) return undefined;
  const { say } = context;
  return {
    tone: "stop",
    mark: statusMark(context, "suspended"),
    text: [say(what), fallenReason(context, fallen), ask].filter((part) => part !== "").join(" "),
    link: entryLink(context, fallen.way.at(-1) ?? entry),
  };
}

/** The same as a list, for pages that list their notices. */
export const fallenNotices = (context: Context, entry: Entry, what?: Bilingual): readonly NoticeView[] => {
  const notice = fallenNotice(context, entry, what);
  return notice ? [notice] : [];
};

/** A link to a record by its name; a rule by its number too. What is public has its page on the other site: its source is here. */
export const entryLink = (context: Context, entry: Entry): LinkView => {
  const text = entryName(context, entry);
  return audienceOf(contentTypes[entry.type]) === "public"
    ? { text, href: context.source(entry.file) }
    : context.link(entry.type, entry.id, text);
};

/** A record’s name as people say it: `R05 AI-bilder och AI-video`. */
export function entryName(context: Context, entry: Entry): string {
  const title = entryTitle(context, entry);
  return entry.type === "rules" ? `${entry.id.toUpperCase()} ${title}` : title;
}

function calledInText(context: Context, entry: Entry): string {
  const { language, say } = context;
  const definite: Partial<Record<string, Bilingual>> = definiteWords;
  const { label }: ContentType = contentTypes[entry.type];
  const name = entryName(context, entry);
  const quoted = language === "sv" ? `”${name}”` : `“${name}”`;
  return `${say(definite[entry.type] ?? label)} ${quoted}`;
}
