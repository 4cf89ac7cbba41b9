import { list } from "../lib/list.ts";
import { languageNames } from "../lib/texts-of.ts";
import { defineRule } from "./define-rule.ts";
import { blockTexts } from "./texts/block-texts.ts";
import { channelExcess } from "./texts/channel-excess.ts";

export default defineRule({
  code: "KV759",
  severity: "error",
  *check(catalogue) {
    for (const { entry, path, language, text } of blockTexts(catalogue)) {
      // What a platform takes stands in the channel of that name, such as "youtube-post".
      const over = entry.data.platforms.flatMap((id) =>
        channelExcess(text, `${id}-post`, catalogue.channels),
      );
      if (over.length === 0) continue;
      yield {
        at: entry.locate(...path),
        message: `The ${languageNames[language]} text is too long for ${list(over)}.`,
        hint: "Shorten it, or take the platform out.",
      };
    }
  },
});
