import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV668",
  severity: "error",
  *check({ reviews }) {
    const seen = new Map<string, string>();
    for (const { id, data, locate } of Array.from(reviews.values()).sort((a, b) => (a.id < b.id ? -1 : 1))) {
      const { record, by, at } = data;
      const key = `${record.type}/${record.id} ${by} ${at}`;
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, id);
        continue;
      }
      yield {
        at: locate("record"),
        message: `"${first}" already logs that "${by}" read this record through on ${at}.`,
        hint: "Keep one of the two, and let it say all that was looked at.",
      };
    }
  },
});
