import { fieldChanges } from "../../changes/field-changes.ts";
import { wordChanges, type TextPart } from "../../changes/word-changes.ts";
import type { DeclarationVersion } from "../../facts/snapshot.ts";
import { declarationSheet, type DeclarationSheetView, type SheetSection } from "../declaration-sheet.ts";
import { day } from "../format.ts";
import type { Bilingual } from "../language.ts";
import type { NoticeView, PageView } from "../views.ts";
import { historyWords } from "../words/history.ts";
import { declarationReceipt } from "./public-declaration-view.ts";
import type { PublicContext } from "./public-context.ts";

/** A version of the declaration at its permanent address. */
export interface DeclarationVersionView {
  readonly version: number;
  readonly page: PageView;
  readonly sheet: DeclarationSheetView;
  /** What the next version changed, section by section; undefined for the last one. */
  readonly changed:
    | {
        readonly title: string;
        readonly sections: readonly {
          readonly title: string;
          readonly texts: readonly (readonly TextPart[])[];
        }[];
        readonly words: { readonly removed: string; readonly added: string };
      }
    | undefined;
}

const texts = {
  current: {
    sv: "Den här versionen gäller nu. Adressen är permanent: här står texten kvar också när den har ersatts.",
    en: "This version applies now. The address is permanent: the text stays here also when it has been replaced.",
  },
  replaced: {
    sv: "Den här versionen gäller inte längre. Den gällde från den {from} till den {to}, då {next} ersatte den.",
    en: "This version no longer applies. It applied from {from} to {to}, when {next} replaced it.",
  },
  withdrawn: {
    sv: "Den här versionen gäller inte längre, och ingen annan har ersatt den.",
    en: "This version no longer applies, and no other has replaced it.",
  },
  version: { sv: "version {n}", en: "version {n}" },
  readCurrent: { sv: "Läs det som gäller nu", en: "Read what applies now" },
  changed: { sv: "Det här ändrades i version {n}", en: "What version {n} changed" },
} as const satisfies Record<string, Bilingual>;

/** Every published version, the latest first. */
export function declarationVersionViews(context: PublicContext): DeclarationVersionView[] {
  const { versions } = context;
  return versions.map(({ data }, i) => versionView(context, data, versions[i - 1]?.data));
}

function versionView(
  context: PublicContext,
  own: DeclarationVersion,
  next: DeclarationVersion | undefined,
): DeclarationVersionView {
  const { language, words, facts, site, say, href } = context;
  const { version, title, purpose } = own.declaration;
  const isCurrent = facts?.declaration?.version === version;
  const sheetOf = (one: DeclarationVersion) =>
    declarationSheet({
      facts: one,
      organisation: site.organisation,
      language,
      receipt: declarationReceipt(context, words.declarationReceipt, [], own),
    });
  const numbered = `${words.version} ${version}`;
  return {
    version,
    page: {
      language,
      title: `${say(title)}, ${numbered.toLowerCase()}`,
      description: say(purpose),
      address: `/declaration/${version}/`,
      ...(isCurrent ? { canonical: "/declaration/" } : { isObsolete: true }),
      section: "declaration",
      published: own.declaration.effective_date,
      updated: own.declaration.effective_date,
      crumbs: [{ text: words.declaration, href: href("/declaration/") }],
      notices: [notice(context, own, next, isCurrent)],
    },
    sheet: sheetOf(own),
    changed: next && {
      title: filled(say(texts.changed), { n: String(next.declaration.version) }),
      sections: changedSections(sheetOf(own), sheetOf(next)),
      words: { removed: say(historyWords.removed), added: say(historyWords.added) },
    },
  };
}

function notice(
  { language, facts, say, href }: PublicContext,
  { declaration: { effective_date: from } }: DeclarationVersion,
  next: DeclarationVersion | undefined,
  isCurrent: boolean,
): NoticeView {
  const link = { text: say(texts.readCurrent), href: href("/declaration/") };
  if (isCurrent) return { tone: "none", text: say(texts.current) };
  if (!next) return { tone: "warn", text: say(texts.withdrawn) };
  return {
    tone: "warn",
    text: filled(say(texts.replaced), {
      from: day(from, language),
      to: day(next.declaration.effective_date, language),
      next: filled(say(texts.version), { n: String(next.declaration.version) }),
    }),
    ...(facts?.declaration ? { link } : {}),
  };
}

/** Sections of the sheet whose texts are not what they were, word by word. */
function changedSections(before: DeclarationSheetView, after: DeclarationSheetView) {
  const sections = [after.purpose, ...after.sections];
  const old = new Map([before.purpose, ...before.sections].map((section) => [section.id, section]));
  return sections.flatMap((section) => {
    const was = old.get(section.id);
    const texts = fieldChanges(was ? linesOf(was) : [], linesOf(section)).map(
      ({ before: from = "", after: to = "" }) => wordChanges(from, to),
    );
    return texts.length > 0 ? [{ title: section.title, texts }] : [];
  });
}

const linesOf = ({ text, items = [] }: SheetSection): string[] =>
  [...(text ? [text] : []), ...items].map((one) => one.text);

const filled = (pattern: string, values: Readonly<Record<string, string>>): string =>
  pattern.replace(/\{(\w+)\}/g, (all, name: string) => values[name] ?? all);
