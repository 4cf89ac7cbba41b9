import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV320",
  severity: "error",
  *check({ kpis, site }) {
    const start = site?.data.programme.start;
    for (const kpi of kpis.values()) {
      const { better, target } = kpi.data;
      if (!target) continue;
      const way = target.op.startsWith(">") ? "higher" : "lower";
      if (better !== "neutral" && better !== way) {
        const op = target.op.replace(/[<>]/, better === "higher" ? ">" : "<");
        yield {
          at: kpi.locate("target", "op"),
          message: `The target is "${target.op} ${target.value}", but ${better} is better.`,
          hint: `Write "op: '${op}'", or change "better".`,
        };
      }
      if (start !== undefined && target.by < start) {
        yield {
          at: kpi.locate("target", "by"),
          message: `The target is to be met by ${target.by}, before the programme begins on ${start}.`,
          hint: "Give a day within the programme or after it.",
        };
      }
    }
  },
});
