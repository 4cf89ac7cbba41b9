import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV669",
  severity: "error",
  *check({ reviews }) {
    for (const { id, data, file } of reviews.values()) {
      const name = `${data.at}-${data.record.id}`;
      // A number tells apart reviews of one day: of two people, or of two records with one id.
      const rest = id.startsWith(name) ? id.slice(name.length) : "?";
      if (/^(?:-[1-9][0-9]*)?$/.test(rest)) continue;
      yield {
        at: { file, line: 1, column: 1 },
        message: `The file is called "${id}" and logs the review of "${data.record.id}" on ${data.at}.`,
        hint: `Call it "${name}": then the folder is the log, in order.`,
      };
    }
  },
});
