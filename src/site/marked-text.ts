import type { TextPart } from "../changes/word-changes.ts";
import { escapeHtml } from "../lib/escape-html.ts";
import type { Language } from "./language.ts";

/**
 * A text with the words that went and came, as HTML without white space of its own. Words say so too, since colour and
 * lines are not read aloud.
 *
 * @param words What to call a removed and an added stretch.
 * @param lang The language of those words, when the text is in another.
 */
export function markedText(
  parts: readonly TextPart[],
  words: { readonly removed: string; readonly added: string },
  lang?: Language,
): string {
  const unseen = (text: string) =>
    `<span class="vh"${lang ? ` lang="${lang}"` : ""}>${escapeHtml(text)}</span>`;
  return parts
    .map(({ kind, text }, i) => {
      if (kind === "same") return escapeHtml(text);
      const tag = kind === "added" ? "ins" : "del";
      const apart = kind === "added" && parts[i - 1]?.kind === "removed" ? " " : "";
      return `${apart}<${tag}>${unseen(`[${words[kind]}: `)}${escapeHtml(text)}${unseen("] ")}</${tag}>`;
    })
    .join("");
}
