import { contentTypes } from "../content-types/index.ts";
import { isInForce } from "./approvals/in-force.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV527",
  severity: "error",
  ofComplete: true,
  *check({ faq }) {
    const [first] = faq.values();
    if (first === undefined) return;
    const covered = new Set([...faq.values()].filter(isInForce).map(({ data }) => data.area));
    for (const area of contentTypes.faq.schema.shape.area.options) {
      if (covered.has(area)) continue;
      yield {
        at: first.locate(),
        message: `No approved question covers the area "${area}".`,
        hint: "Write one, or have one under review approved.",
      };
    }
  },
});
