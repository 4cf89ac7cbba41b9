import { countWords } from "../lib/count-words.ts";
import { languageNames } from "../lib/texts-of.ts";
import { defineRule } from "./define-rule.ts";

/** Two printed pages of running text with headings and lists. */
const mostWords = 900;

export default defineRule({
  code: "KV516",
  severity: "error",
  *check({ policies }) {
    for (const { prose, data } of policies.values()) {
      if (data.status === "retired") continue;
      for (const language of ["sv", "en"] as const) {
        const { file, text = "" } = prose[language] ?? {};
        const words = countWords(text);
        if (file === undefined || words <= mostWords) continue;
        yield {
          at: { file, line: 1, column: 1 },
          message: `The ${languageNames[language]} text is ${words} words long. A policy is at most ${mostWords} words.`,
          hint: "Shorten it, or move what is a rule of its own to the rules.",
        };
      }
    }
  },
});
