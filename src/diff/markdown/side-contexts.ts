import type { Catalogue, Entry } from "../../catalogue/catalogue.ts";
import { findEntry } from "../../catalogue/find-entry.ts";
import type { ContentType } from "../../content-types/define.ts";
import { contentTypes, type TypeName } from "../../content-types/index.ts";
import { escapeComment } from "../../lib/escape-markdown.ts";
import { noHistory } from "../../provenance/history.ts";
import { capital, createContext, type Context } from "../../site/context.ts";
import { entryTitle } from "../../site/entry-title.ts";
import type { Language } from "../../site/language.ts";
import { noProof } from "../../site/portal.ts";
import type { IconName, MarkView } from "../../site/views.ts";
import type { ContentDiff } from "../content-diff.ts";
import type { Evaluated } from "../decisions/evaluate.ts";
import type { RecordKey } from "../records/record-changes.ts";
import { diffWords, type DiffWords } from "./diff-words.ts";

/** What a report is written with: each side as the site would word it, in one language. */
export interface Sides {
  readonly diff: ContentDiff;
  readonly language: Language;
  readonly words: DiffWords;
  readonly before: Context;
  readonly after: Context;
}

export function sidesOf(diff: ContentDiff, language: Language): Sides {
  const context = (catalogue: Catalogue, { kpis, decision }: Evaluated): Context =>
    createContext(
      {
        catalogue,
        diagnostics: [],
        approvals: new Map(),
        asOf: diff.asOf,
        history: noHistory,
        kpis,
        decision,
        proof: noProof,
      },
      language,
    );
  return {
    diff,
    language,
    words: diffWords[language],
    before: context(diff.before, diff.four.before),
    after: context(diff.after, diff.four.after),
  };
}

/** **Pausa skalningen** (beslutsregel `pausa-skalning`): a record's name, escaped. Its id is safe as it stands. */
export function recordName(sides: Sides, key: RecordKey): string {
  const { label }: ContentType = contentTypes[key.type];
  const entry = entryOf(sides, key);
  const context = findEntry(sides.diff.after, key.type, key.id) ? sides.after : sides.before;
  const title = entry ? entryTitle(context, entry) : key.id;
  const type = label[sides.language];
  if (title === key.id || title === "" || title === capital(type)) return `${capital(type)} \`${key.id}\``;
  return `**${escapeComment(title)}** (${type} \`${key.id}\`)`;
}

/** The same in the fewest words, for lists of many. */
export const shortName = ({ language }: Sides, { type, id }: RecordKey): string =>
  `${contentTypes[type].label[language]} \`${id}\``;

function entryOf({ diff }: Sides, { type, id }: RecordKey): Entry | undefined {
  return findEntry(diff.after, type, id) ?? findEntry(diff.before, type, id) ?? singleOf(diff.after, type);
}

function singleOf(catalogue: Catalogue, type: TypeName): Entry | undefined {
  const collection = catalogue[type];
  return collection instanceof Map ? undefined : (collection as Entry | undefined);
}

/** A verdict as a sign and a word: the sign helps the eye, the word says it. */
export const markText = ({ word, icon }: MarkView): string => `${signs[icon] ?? "·"} ${escapeComment(word)}`;

const signs: Partial<Record<IconName, string>> = {
  octagon: "■",
  warning: "▲",
  triangle: "▲",
  diamond: "◆",
  check: "✓",
  tick: "✓",
  disc: "●",
  ring: "○",
  clock: "◷",
  up: "↑",
  down: "↓",
  flat: "→",
};
