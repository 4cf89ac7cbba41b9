import { paragraphChanges, paragraphsOf, type ParagraphBlock } from "../../changes/paragraph-changes.ts";
import type { Context } from "../context.ts";
import type { Language } from "../language.ts";
import { termsWords as say } from "../words/terms.ts";

/** A long text by paragraphs, as others have written it; and what a version of it has changed. */
export interface DocumentView {
  /** The text’s language, where it is not the page’s. */
  readonly lang?: Language | undefined;
  /** How a change is shown, said before the text. */
  readonly note?: string | undefined;
  readonly blocks: readonly (ParagraphBlock & { readonly summary?: string })[];
  readonly words: { readonly removed: string; readonly added: string };
}

/**
 * A text, or what it changes in the one before it: unchanged stretches fold away.
 *
 * @param before The text before; without one the whole is shown.
 */
export function documentView(
  context: Context,
  { text, lang }: { readonly text: string; readonly lang: Language },
  before: string | undefined,
): DocumentView {
  const blocks: ParagraphBlock[] =
    before === undefined
      ? paragraphsOf(text).map((one) => ({ kind: "paragraph", parts: [{ kind: "same", text: one }] }))
      : paragraphChanges(before, text);
  return {
    lang: lang === context.language ? undefined : lang,
    note: before === undefined ? undefined : context.say(say.diffNote),
    blocks: blocks.map((block) =>
      block.kind === "unchanged"
        ? { ...block, summary: `${block.paragraphs.length} ${context.say(say.unchanged)}` }
        : block,
    ),
    words: { removed: context.say(say.removed), added: context.say(say.added) },
  };
}
