import { defineRule } from "./define-rule.ts";
import { isInUse } from "./taxonomy/in-use.ts";

export default defineRule({
  code: "KV752",
  severity: "error",
  *check({ known, themes, formats }) {
    // A format that cannot be read may well belong to the theme.
    if (known.formats.size > formats.size) return;
    const used = new Set(
      Array.from(formats.values())
        .filter(isInUse)
        .map(({ data }) => data.theme),
    );
    for (const theme of themes.values()) {
      if (!isInUse(theme) || used.has(theme.id)) continue;
      yield {
        at: theme.locate(),
        message: `No format in use belongs to the theme "${theme.id}".`,
        hint: "Write a format that names it, or retire the theme: nothing is published on it.",
      };
    }
  },
});
