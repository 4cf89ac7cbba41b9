import type { ExportWords } from "./export-words.ts";
import type { Reply } from "./reply.ts";

/** The question a reply answers and the form of the text: `Använder ni AI? (DM, kort)`. */
export function replyTitle(
  { title, kind, length }: Pick<Reply, "title" | "kind" | "length">,
  { forms, lengths }: Pick<ExportWords, "forms" | "lengths">,
): string {
  return `${title} (${[forms[kind], ...(length ? [lengths[length]] : [])].join(", ")})`;
}
