/**
 * A text as Markdown that shows it as it stands: no sign in it makes markup, a line break is a space.
 *
 * @example escapeMarkdown("1. *nu*"); // "1\\. \\*nu\\*"
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s*[\r\n]+\s*/g, " ")
    .replace(/[\\`*_{}[\]<>#|~!&]/g, "\\$&")
    .replace(/^(\s*)([-+=])(?=\s|\2|$)/, "$1\\$2")
    .replace(/^(\s*\d+)([.)])(?=\s|$)/, "$1\\$2");
}
