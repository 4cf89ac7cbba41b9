import { bracesIn, type Brace } from "../lib/reply-text.ts";
import { nearestWord } from "../lib/nearest-word.ts";
import { defineRule } from "./define-rule.ts";
import { locateInText } from "./texts/locate-in-text.ts";
import { replyTexts } from "./texts/reply-texts.ts";

export default defineRule({
  code: "KV510",
  severity: "error",
  *check(catalogue) {
    for (const { entry, path, text } of replyTexts(catalogue)) {
      if (entry.type !== "templates") continue;
      const declared = entry.data.variables.map(({ name }) => name);
      for (const brace of bracesIn(text)) {
        if (brace.kind === "pair" && declared.includes(brace.name)) continue;
        const at = locateInText(catalogue, entry.locate(...path), text, brace.offset);
        yield { at, ...explain(brace, declared) };
      }
    }
  },
});

function explain({ kind, name }: Brace, declared: readonly string[]): { message: string; hint: string } {
  if (kind !== "pair") {
    return {
      message: kind === "unclosed" ? "This brace is never closed." : "This brace closes nothing.",
      hint: "Write a field to fill in as {name}, on one line.",
    };
  }
  const near = nearestWord(name, declared);
  return {
    message: `"{${name}}" is not among the variables.`,
    hint: near
      ? `Did you mean "{${near}}"?`
      : 'Add it under "variables", with a question to staff and an example.',
  };
}
