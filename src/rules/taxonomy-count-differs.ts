import { count } from "../lib/list.ts";
import { defineRule } from "./define-rule.ts";
import { isInUse } from "./taxonomy/in-use.ts";

const names = { pillars: "pillar", themes: "theme", formats: "format" } as const;
const levels = ["pillars", "themes", "formats"] as const;

export default defineRule({
  code: "KV750",
  severity: "error",
  *check(catalogue, { internal }) {
    const { site, known } = catalogue;
    const decided = site?.data.programme.taxonomy;
    if (!site || !decided || !internal) return;

    const sizes = levels.map((level) => {
      const inUse = [...catalogue[level].values()].filter(isInUse).length;
      // One that cannot be read is reported for that, and stands in the tree all the same.
      const unread = known[level].size - catalogue[level].size;
      return { level, inUse, size: inUse + unread };
    });
    if (sizes.every(({ inUse }) => inUse === 0)) return;

    for (const { level, size } of sizes) {
      if (size === decided[level]) continue;
      yield {
        at: site.locate("programme", "taxonomy", level),
        message: `The content taxonomy has ${count(size, names[level])} in use, not ${decided[level]}.`,
        hint: "Add or retire until the tree has the size that was decided, or decide another size here.",
      };
    }
  },
});
