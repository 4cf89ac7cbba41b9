import { isInForce, isRetired } from "./approvals/in-force.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV521",
  severity: "error",
  *check({ declarations, tools }) {
    for (const declaration of declarations.values()) {
      if (isRetired(declaration)) continue;
      for (const [i, id] of declaration.data.tools.entries()) {
        const tool = tools.get(id);
        if (tool === undefined || isInForce(tool)) continue;
        // That a declaration in force leans on what has been withdrawn is KV202.
        if (isInForce(declaration) && tool.data.status !== "proposed") continue;
        yield {
          at: declaration.locate("tools", i),
          message: `The tool "${id}" is ${tool.data.status}, so it is not in use.`,
          hint: "Delete it here, or decide on the tool first.",
        };
      }
    }
  },
});
