import { defineChangeRule } from "./define-change-rule.ts";

export default defineChangeRule({
  code: "KV657",
  severity: "error",
  *check({ records }) {
    for (const { type, id, before, after, fields } of records) {
      if (type !== "declarationVersions" || !before) continue;
      const [first] = fields;
      if (!after) {
        yield {
          at: before.locate(),
          message: `Version ${id} of the declaration is taken away.`,
          hint: "Put the file back. Its address is permanent, also when the version no longer applies.",
        };
      } else if (first) {
        yield {
          at: after.locate(...first.path),
          message: `"${first.path.join(" › ")}" of version ${id} of the declaration is altered.`,
          hint: "Put back what the public read then. If it was wrong, log a correction; if it is new, raise the version.",
        };
      }
    }
  },
});
