import type { Entry } from "../../catalogue/catalogue.ts";
import { exceptionState, type ExceptionState } from "../../engine/exception-state.ts";
import { exceptionsInForce } from "../../rules/assurance/exceptions-in-force.ts";
import type { Context } from "../context.ts";
import type { Shown } from "../language.ts";
import type { SectionView } from "../record-view.ts";
import type { LinkView, MarkView, NoticeView } from "../views.ts";
import { exceptionWords as texts } from "../words/exceptions.ts";

type Exception = Entry<"exceptions">;

/** How an exception stands on the portal's day. */
export const stateOf = ({ portal }: Context, { data }: Exception): ExceptionState =>
  exceptionState(data, portal.asOf);

export function exceptionMark(context: Context, entry: Exception): MarkView {
  const { say } = context;
  const marks: Record<ExceptionState, MarkView> = {
    in_force: { word: say(texts.inForce), tone: "warn", icon: "warning" },
    planned: { word: `${say(texts.planned)} ${entry.data.starts}`, tone: "none", icon: "clock" },
    expired: { word: say(texts.expired), tone: "none", icon: "disc" },
    ended: { word: say(texts.ended), tone: "none", icon: "disc" },
    draft: { word: say(texts.draft), tone: "none", icon: "ring" },
  };
  return marks[stateOf(context, entry)];
}

/** An exception in force, said beside a rule or an answer that it does not change. */
export interface ExceptionNote {
  /** `Undantag gäller till och med 2026-12-23 för …` */
  readonly text: Shown;
  readonly link: LinkView;
}

export function exceptionNote({ say, show, link }: Context, { id, data }: Exception): ExceptionNote {
  const scope = show(data.scope);
  return {
    text: { ...scope, text: `${say(texts.note)} ${data.expires} ${say(texts.forWhat)} ${scope.text}.` },
    link: link("exceptions", id, say(data.title)),
  };
}

/** The exceptions in force from a rule, said where the rule is told of. */
export function exceptionNotes(context: Context, rule: string): ExceptionNote[] {
  const { catalogue, asOf } = context.portal;
  return (exceptionsInForce(catalogue, asOf).get(rule) ?? []).map((entry) => exceptionNote(context, entry));
}

/** The same under a rule's title. */
export const exceptionNotices = (context: Context, rule: string): NoticeView[] =>
  exceptionNotes(context, rule).map(({ text, link }) => ({ tone: "warn", text: text.text, link }));

/** Every exception from a rule, drafts aside: those in force, to come and past, the latest first. */
export function exceptionSection(context: Context, rule: string): SectionView[] {
  const { portal, say, link } = context;
  const own = Array.from(portal.catalogue.exceptions.values())
    .filter((entry) => entry.data.rule === rule && entry.data.status !== "draft")
    .toSorted((a, b) => (a.data.expires < b.data.expires ? 1 : -1));
  if (own.length === 0) return [];
  return [
    {
      id: "exceptions",
      title: say(texts.ofRule),
      rows: own.map((entry) => ({
        id: entry.id,
        link: link("exceptions", entry.id, say(entry.data.title)),
        facts: `${entry.data.starts}–${entry.data.expires} · ${say(entry.data.scope)}`,
        mark: exceptionMark(context, entry),
      })),
    },
  ];
}
