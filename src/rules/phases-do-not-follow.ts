import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV790",
  severity: "error",
  *check({ roadmap, site }) {
    const phases = Array.from(roadmap.values()).toSorted((a, b) => a.data.days.from - b.data.days.from);
    const days = site?.data.programme.days;
    let last = 0;
    let version = "0.0";
    for (const [i, { data, locate }] of phases.entries()) {
      const { from, to } = data.days;
      if (to < from)
        yield {
          at: locate("days", "to"),
          message: `The phase ends on day ${to}, before it begins on day ${from}.`,
          hint: "Turn the days round.",
        };
      else if (from !== last + 1)
        yield {
          at: locate("days", "from"),
          message:
            i === 0
              ? `The first phase begins on day ${from}, not on day 1.`
              : `The phase begins on day ${from}, but the one before it ends on day ${last}.`,
          hint: `Let it begin on day ${last + 1}: each day of the programme is in one phase.`,
        };
      else if (i === phases.length - 1 && days !== undefined && to < days)
        yield {
          at: locate("days", "to"),
          message: `The last phase ends on day ${to}, but the programme lasts ${days} days.`,
          hint: `End it on day ${days}, or correct the programme in site.yaml.`,
        };
      const { version: own } = data.delivers;
      if (own !== undefined && !isLater(own, version))
        yield {
          at: locate("delivers", "version"),
          message: `The phase delivers version ${own}, and an earlier one has delivered ${version} already.`,
          hint: "Number the versions in the order of the phases.",
        };
      last = Math.max(last, to);
      version = own !== undefined && isLater(own, version) ? own : version;
    }
  },
});

/** `10.0` comes after `9.1`. */
function isLater(a: string, b: string): boolean {
  const [majorA = 0, minorA = 0] = a.split(".").map(Number);
  const [majorB = 0, minorB = 0] = b.split(".").map(Number);
  return majorA > majorB || (majorA === majorB && minorA > minorB);
}
