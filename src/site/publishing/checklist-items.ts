import type { ChecklistItem } from "../../content-types/checklist.ts";
import type { Bilingual } from "../language.ts";
import type { Context } from "../context.ts";
import type { LineView, LinkView } from "../views.ts";
import { checklistWords as texts } from "../words/checklists.ts";

/** What is gone through, a line each: what it is, what asks for it, and what is written down. */
export const itemLines = (context: Context, items: readonly ChecklistItem[]): LineView[] =>
  items.map((item) => itemLine(context, item));

function itemLine(context: Context, item: ChecklistItem): LineView {
  const { say } = context;
  const grounds = groundsOf(context, item);
  const kept = keptWords[item.evidence];
  const shown = item.auto_check && logWords[item.auto_check];
  const notes = [kept, shown].filter((note) => note !== undefined).map(say);
  return {
    label: groundWord(context, item),
    value: say(item.text),
    form: "text",
    why: [
      ...grounds.flatMap(({ link, note }) => [link, ...(note === undefined ? [] : [note])]),
      ...(notes.length === 0 ? [] : [notes.join(" ")]),
    ],
  };
}

/** Who asks for it: a rule of ours, somebody else, or both. */
function groundWord({ say }: Context, { rule, source }: ChecklistItem): string {
  const asking = [...(rule === undefined ? [] : [say(texts.ownRule)]), ...(source ? [source.publisher] : [])];
  return asking.length === 0 ? say(texts.ownAdvice) : asking.join(" · ");
}

interface Ground {
  readonly link: LinkView;
  readonly note?: string;
}

function groundsOf({ say, link, portal }: Context, { rule, source }: ChecklistItem): Ground[] {
  const own = rule === undefined ? undefined : portal.catalogue.rules.get(rule);
  return [
    ...(own ? [{ link: link("rules", own.id, `${own.id.toUpperCase()} ${say(own.data.title)}`) }] : []),
    ...(source
      ? [
          {
            link: { text: source.title, href: source.url },
            note: `${say(sureWords[source.sure])}, ${say(texts.readOn)} ${source.accessed}`,
          },
        ]
      : []),
  ];
}

const sureWords: Readonly<Record<"A" | "B" | "C", Bilingual>> = {
  A: texts.sureA,
  B: texts.sureB,
  C: texts.sureC,
};

const keptWords: Readonly<Record<ChecklistItem["evidence"], Bilingual | undefined>> = {
  none: undefined,
  link: texts.writeLink,
  name: texts.writeName,
};

const logWords: Readonly<Record<NonNullable<ChecklistItem["auto_check"]>, Bilingual>> = {
  label: texts.logLabel,
  second_person: texts.logSecond,
  claims: texts.logClaims,
  blocks: texts.logBlocks,
};
