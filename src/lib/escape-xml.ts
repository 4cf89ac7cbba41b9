import { escapeHtml } from "./escape-html.ts";

/**
 * A text as it can stand between tags and in a quoted attribute of XML 1.0, which has no way to write most control
 * characters: a single one would make the whole file unreadable. They are shown as \uFFFD.
 */
export const escapeXml = (text: string): string =>
  escapeHtml(text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Cs}]/gu, "\uFFFD"));
