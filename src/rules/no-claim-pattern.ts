import { findPhrases, readyPhrase, readyText } from "../lib/find-phrases.ts";
import { defineRule } from "./define-rule.ts";
import { locateInText } from "./texts/locate-in-text.ts";
import { replyTexts } from "./texts/reply-texts.ts";

export default defineRule({
  code: "KV513",
  severity: "error",
  *check(catalogue) {
    const zones = Array.from(catalogue.noClaimZones.values(), ({ data: zone }) => ({
      zone,
      phrases: { sv: zone.patterns.sv.map(readyPhrase), en: zone.patterns.en.map(readyPhrase) },
    }));
    for (const { entry, path, language, text } of replyTexts(catalogue)) {
      const ready = readyText(text);
      for (const { zone, phrases } of zones) {
        for (const { words, offset } of findPhrases(ready, phrases[language])) {
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
