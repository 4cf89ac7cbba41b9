import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV802",
  severity: "error",
  *check({ attestations }) {
    if (!attestations) return;
    const days = new Map<string, string>();
    for (const [i, { type, id, version, person, on }] of attestations.data.rows.entries()) {
      const key = `${type}/${id} ${version} ${person}`;
      const earlier = days.get(key);
      days.set(key, earlier ?? on);
      if (earlier === undefined) continue;
      yield {
        at: attestations.locate("rows", i),
        message: `"${person}" has already confirmed version ${version} of "${id}", on ${earlier}.`,
        hint: "Delete this row. A version is confirmed once.",
      };
    }
  },
});
