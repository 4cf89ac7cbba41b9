import { escapeMarkdown } from "./escape-markdown.ts";

/**
 * A text as Markdown that does nothing where GitHub or GitLab shows it: no markup, no formula, and no link, mention or
 * reference either. Hosts make those of the finished text, past every escape, so a zero-width space parts their signs.
 * Characters that cannot be seen are shown as `\uFFFD`.
 *
 * @example inertMarkdown("@anna <b>"); // "@\u200Banna \\<b\\>"
 */
export function inertMarkdown(text: string): string {
  const seen = text.replace(/(?![\r\n])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, "\uFFFD");
  return escapeMarkdown(seen)
    .replaceAll("$", "\\$")
    .replace(/@|\\#|\b(?:www|mailto|xmpp|https?|ftp|GH)(?=[.:-])/gi, "$&\u200B");
}
