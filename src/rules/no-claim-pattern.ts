import { findPhrases } from "../lib/find-phrases.ts";
import { defineRule } from "./define-rule.ts";
import { locateInText } from "./texts/locate-in-text.ts";
import { replyTexts } from "./texts/reply-texts.ts";

export default defineRule({
  code: "KV513",
  severity: "error",
  *check(catalogue) {
    for (const { entry, path, language, text } of replyTexts(catalogue)) {
      for (const { data: zone } of catalogue.noClaimZones.values()) {
        for (const { words, offset } of findPhrases(text, zone.patterns[language])) {
          yield {
            at: locateInText(catalogue, entry.locate(...path), text, offset),
            message: `"${words}" touches the no-claim zone "${zone.title.en ?? zone.title.sv}".`,
            hint: `Say that we do not know, who checks and when the answer comes. The role "${zone.escalate_to}" finds out.`,
          };
        }
      }
    }
  },
});
