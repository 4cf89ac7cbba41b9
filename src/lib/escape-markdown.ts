import { joinedLines } from "./joined-lines.ts";

/**
 * A text as Markdown that shows it as it stands: no sign in it makes markup, a line break is a space.
 *
 * @example escapeMarkdown("1. *nu*"); // "1\\. \\*nu\\*"
 */
export function escapeMarkdown(text: string): string {
  return joinedLines(text)
    .replace(/[\\`*_{}[\]<>#|~!&]/g, "\\$&")
    .replace(/^(\s*)([-+=])(?=\s|\2|$)/, "$1\\$2")
    .replace(/^(\s*\d+)([.)])(?=\s|$)/, "$1\\$2");
}

/**
 * The same for a comment on GitHub or GitLab, which also turns words into links and calls people: no one is notified, no
 * issue is linked, no address becomes a link, no formula is set, and a table's cell stays one cell.
 *
 * What those take for a sign is followed by an invisible word joiner; a backslash does not stop them. Characters that
 * cannot be seen, or turn the direction of writing, are shown as \uFFFD.
 *
 * @example escapeComment("@alla #1"); // "@\u2060alla \\#\u20601"
 */
export function escapeComment(text: string): string {
  const plain = joinedLines(text)
    .replace(/[ \t]+/g, " ")
    .trim()
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (sign) => (sign === "\u00AD" ? "" : "\uFFFD"));
  return escapeMarkdown(plain)
    .replaceAll("$", "\\$")
    .replace(
      /@(?=\S)|[#$%!~&](?=[\p{L}\p{N}_"])|:(?=\/\/|[\w+-]+:)|www(?=\.)|\b(?:GH|javascript|mailto)(?=[-:])/giu,
      `$&${joiner}`,
    );
}

const joiner = "\u2060";
