import { replyParts } from "../lib/reply-text.ts";
import type { Reply } from "./reply.ts";

/**
 * The text for a tool that cannot ask: each field stands as what to fill in, between square brackets, so that a gap is
 * seen before it is sent. Curly braces would be taken for a variable of the tool's own.
 *
 * @example "Ärende {arende}." becomes "Ärende [Ärendenummer]."
 */
export function promptedText({ text, fields }: Pick<Reply, "text" | "fields">): string {
  const prompts = new Map(fields.map(({ name, prompt }) => [name, prompt]));
  return replyParts(text)
    .map((part) => ("text" in part ? part.text : `[${prompts.get(part.variable) ?? part.variable}]`))
    .join("");
}
