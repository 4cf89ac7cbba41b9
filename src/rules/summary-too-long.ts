import { countWords } from "../lib/count-words.ts";
import { languageNames } from "../lib/texts-of.ts";
import { defineRule } from "./define-rule.ts";
import { locateInEnglish } from "./texts/locate-in-english.ts";

/** What a reader takes in within a minute. */
const mostWords = 150;

export default defineRule({
  code: "KV519",
  severity: "error",
  *check(catalogue) {
    for (const post of catalogue.posts.values()) {
      const { en } = post.prose;
      const summaries = [
        { language: "sv", text: post.data.summary, at: post.locate("summary") },
        ...(en
          ? [
              {
                language: "en",
                text: en.translation.summary,
                at: locateInEnglish(catalogue, en.file, "summary"),
              } as const,
            ]
          : []),
      ] as const;
      for (const { language, text, at } of summaries) {
        const words = countWords(text);
        if (words <= mostWords) continue;
        yield {
          at,
          message: `The ${languageNames[language]} summary is ${words} words long. The short tier holds ${mostWords}.`,
          hint: "Move what not everyone needs to the text below.",
        };
      }
    }
  },
});
