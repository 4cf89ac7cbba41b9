import { Document, Scalar } from "yaml";
import { replyParts } from "../lib/reply-text.ts";
import type { ExportWords } from "./export-words.ts";
import type { Reply } from "./reply.ts";
import { replyTitle } from "./reply-title.ts";

/**
 * The replies as a match file for espanso 2, which types a reply in any program: `:ai-svar` and a space. A reply with
 * fields first shows a form that asks for them.
 *
 * `right_word` makes espanso wait for the space; without it `:ai-svar` would fire while somebody types `:ai-svar-dm`.
 *
 * @param asOf ISO date, for the first line.
 * @see https://espanso.org/docs/matches/basics/ (triggers, `right_word`, `label`, `search_terms`)
 * @see https://espanso.org/docs/matches/forms/ (forms, the verbose syntax)
 */
export function espansoMatches(replies: readonly Reply[], asOf: string, words: ExportWords): string {
  const file = new Document(
    { matches: replies.map((reply) => match(reply, words)) },
    // Quotes also what YAML 1.1 would read as something else than text, such as `yes`.
    { compat: "yaml-1.1" },
  );
  file.commentBefore = ` ${words.about(asOf)}`;
  return file.toString({
    lineWidth: 0,
    blockQuote: "literal",
    // A text in quotes stays on one line: broken over several, it would lose the spaces beside the breaks.
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  });
}

function match(reply: Reply, words: ExportWords) {
  const { code, text, fields, shortCode, terms } = reply;
  return {
    trigger: `:${code}`,
    right_word: true,
    label: replyTitle(reply, words),
    search_terms: [...new Set([shortCode, ...terms])],
    replace: exactly(
      replyParts(text)
        .map((part) => ("text" in part ? part.text : `{{${form}.${part.variable}}}`))
        .join(""),
    ),
    ...(fields.length > 0 && {
      vars: [{ name: form, type: "form", params: { layout: layout(reply, words) } }],
    }),
  };
}

const form = "form1";

/** A text that begins or ends in white space is written in quotes: a block of lines would lose it. */
function exactly(text: string): string | Scalar<string> {
  if (text === text.trim()) return text;
  const scalar = new Scalar(text);
  scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}

/** Each field on a line of its own, which makes it as wide as the form, under what to fill in. */
function layout({ fields }: Reply, { example: exampleWord, optional }: ExportWords): string {
  return fields
    .map(({ name, prompt, example, required }) => {
      const hint = [`${exampleWord.toLowerCase()} ${example}`, ...(required ? [] : [optional])].join(", ");
      return `${plain(`${prompt} (${hint})`)}\n[[${name}]]`;
    })
    .join("\n");
}

/** Two brackets or braces in a row would be a field. */
const plain = (text: string): string => text.replaceAll(/([[{])\1+/g, "$1");
