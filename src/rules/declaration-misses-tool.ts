import { isInForce } from "./approvals/in-force.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV520",
  severity: "error",
  *check({ declarations, tools }) {
    for (const declaration of declarations.values()) {
      if (!isInForce(declaration)) continue;
      for (const tool of tools.values()) {
        if (!isInForce(tool) || declaration.data.tools.includes(tool.id)) continue;
        yield {
          at: declaration.locateName("tools"),
          message: `The tool "${tool.id}" is ${tool.data.status} but not declared.`,
          hint: "Add it to the list, or change the tool's status.",
        };
      }
    }
  },
});
