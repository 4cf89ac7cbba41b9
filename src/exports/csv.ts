import type { ExportWords } from "./export-words.ts";
import { promptedText } from "./prompted-text.ts";
import type { Reply } from "./reply.ts";
import { replyTitle } from "./reply-title.ts";

/** The columns, in order. Their names are the same in every language, since programs read them. */
export const csvColumns = [
  "code",
  "title",
  "text",
  "language",
  "channels",
  "fields",
  "do_not_use_when",
  "valid_through",
  "template",
  "version",
] as const;

/**
 * The replies as a table, for tools without an import of their own and for spreadsheets: commas, CRLF, every cell
 * quoted, and a byte order mark without which Excel misreads å, ä and ö.
 *
 * A cell that a spreadsheet would run as a formula begins with an apostrophe instead; all else is exact.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function repliesCsv(replies: readonly Reply[], words: ExportWords): string {
  const rows = replies.map((reply) => [
    reply.code,
    replyTitle(reply, words),
    promptedText(reply),
    reply.language,
    reply.channels.join(" "),
    reply.fields.map(({ prompt }) => prompt).join(", "),
    reply.doNotUseWhen,
    reply.expires,
    reply.template,
    String(reply.version),
  ]);
  return `\uFEFF${[csvColumns, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
}

/**
 * Spreadsheets pass over spaces and quotes in front of a formula, and some read the wide forms of the signs as well. A
 * cell that begins so is made a text by an apostrophe.
 */
const formula = /^(?:[\s"']*[=+\-@＝＋－＠]|[\t\r\n])/;

const cell = (text: string): string => `"${(formula.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
