import type { DataOf } from "../content-types/index.ts";
import { list } from "../lib/list.ts";
import { fillReply } from "../lib/reply-text.ts";
import { languageNames, textsOf, type TextLanguage } from "../lib/texts-of.ts";
import { isRetired } from "./approvals/in-force.ts";
import { defineRule } from "./define-rule.ts";
import { channelExcess } from "./texts/channel-excess.ts";

type Template = DataOf<"templates">;

export default defineRule({
  code: "KV512",
  severity: "error",
  *check(catalogue) {
    for (const template of catalogue.templates.values()) {
      if (isRetired(template)) continue;
      for (const [i, { channels, body }] of template.data.variants.entries()) {
        for (const { language, text } of textsOf(body)) {
          const filled = fillReply(text, examplesIn(language, template.data));
          const over = channels.flatMap((id) => channelExcess(filled, id, catalogue.channels));
          if (over.length === 0) continue;
          yield {
            at: template.locate("variants", i, "body", language),
            message: `With its fields filled in, the ${languageNames[language]} text is too long for ${list(over)}.`,
            hint: "Shorten it, or give the channel a text of its own.",
          };
        }
      }
    }
  },
});

const examplesIn = (language: TextLanguage, { variables }: Template): Record<string, string> =>
  Object.fromEntries(variables.map(({ name, example }) => [name, example[language] ?? example.sv]));
