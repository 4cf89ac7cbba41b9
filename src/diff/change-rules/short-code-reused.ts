import { defineChangeRule } from "./define-change-rule.ts";

export default defineChangeRule({
  code: "KV656",
  severity: "error",
  *check({ before, after }) {
    const owners = new Map(Array.from(before.templates.values(), (one) => [one.data.short_code, one]));
    for (const template of after.templates.values()) {
      const { short_code: code, title } = template.data;
      const owner = owners.get(code);
      if (!owner || owner.id === template.id) continue;
      // Two templates with one code are KV205's; a file that has been renamed keeps its code.
      const still = after.templates.get(owner.id)?.data.short_code === code;
      if (still || (!after.templates.has(owner.id) && owner.data.title.sv === title.sv)) continue;
      yield {
        at: template.locate("short_code"),
        message: `"${code}" has been the short code of another reply, "${owner.id}".`,
        hint: "Choose a new one: staff know the old one by heart, and tools keep copies.",
      };
    }
  },
});
