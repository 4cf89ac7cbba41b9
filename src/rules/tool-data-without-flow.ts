import type { Entry } from "../catalogue/catalogue.ts";
import { dataClass, type DataClass } from "../content-types/fields.ts";
import { isInForce } from "./approvals/in-force.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV810",
  severity: "error",
  *check({ tools, dataFlows, known }) {
    // A portal that keeps no register yet is not told of every tool; a flow that cannot be read may be the one missing.
    if (known.dataFlows.size === 0 || dataFlows.size < known.dataFlows.size) return;
    const covered = classesByTool(dataFlows.values());
    for (const tool of tools.values()) {
      if (!isInForce(tool)) continue;
      for (const direction of ["data_in", "data_out"] as const) {
        for (const [i, { class: level }] of tool.data[direction].entries()) {
          const highest = covered.get(tool.id);
          if (!isSensitive(level) || (highest !== undefined && rank(highest) >= rank(level))) continue;
          yield {
            at: tool.locate(direction, i, "class"),
            message: `The tool handles ${level} data, and no data flow in use covers that.`,
            hint: `Write a data flow that names "${tool.id}": npm run new -- data-flow …`,
          };
        }
      }
    }
  },
});

const rank = (level: DataClass): number => dataClass.options.indexOf(level);
const isSensitive = (level: DataClass): boolean => rank(level) >= rank("confidential");

/** The most sensitive class of the flows in use that pass through each tool. */
function classesByTool(flows: Iterable<Entry<"dataFlows">>): ReadonlyMap<string, DataClass> {
  const highest = new Map<string, DataClass>();
  for (const { data } of flows) {
    for (const tool of data.used ? data.tools : []) {
      const before = highest.get(tool);
      if (before === undefined || rank(data.class) > rank(before)) highest.set(tool, data.class);
    }
  }
  return highest;
}
