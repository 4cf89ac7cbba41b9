import { defineRule } from "./define-rule.ts";
import { isInUse } from "./taxonomy/in-use.ts";

export default defineRule({
  code: "KV751",
  severity: "error",
  *check({ known, pillars, themes }) {
    // A theme that cannot be read may well belong to the pillar.
    if (known.themes.size > themes.size) return;
    const used = new Set(
      Array.from(themes.values())
        .filter(isInUse)
        .map(({ data }) => data.pillar),
    );
    for (const pillar of pillars.values()) {
      if (!isInUse(pillar) || used.has(pillar.id)) continue;
      yield {
        at: pillar.locate(),
        message: `No theme in use belongs to the pillar "${pillar.id}".`,
        hint: "Write a theme that names it, or retire the pillar: it stands for nothing that is published.",
      };
    }
  },
});
