import { isGenerated } from "../content-types/digital-source-type.ts";
import type { AiLevel } from "../content-types/fields.ts";
import { isRetired } from "./approvals/in-force.ts";
import { defineRule } from "./define-rule.ts";

/** From here on AI makes something that others see. */
const levelsThatMake: ReadonlySet<AiLevel> = new Set(["drafts", "generates", "acts"]);

export default defineRule({
  code: "KV755",
  severity: "error",
  *check({ blocks }) {
    for (const block of blocks.values()) {
      const { digital_source_type: source, ai_level: level } = block.data;
      const isMadeByAi = levelsThatMake.has(level);
      if (isRetired(block) || isGenerated(source) === isMadeByAi) continue;
      yield {
        at: block.locate("ai_level"),
        message: isMadeByAi
          ? `"${level}" says that AI made what others see, but "${source}" that it did not.`
          : `"${source}" says that AI made what others see, but "${level}" that it did not.`,
        hint: "Correct the one that is wrong. Whether it must be labelled follows from them.",
      };
    }
  },
});
