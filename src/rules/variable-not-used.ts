import { textsOf } from "../lib/texts-of.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV511",
  severity: "error",
  *check({ templates }) {
    for (const template of templates.values()) {
      const { variables, variants } = template.data;
      const bodies = textsOf(variants);
      for (const [i, { name }] of variables.entries()) {
        if (bodies.some(({ text }) => text.includes(`{${name}}`))) continue;
        yield {
          at: template.locate("variables", i, "name"),
          message: `No text of the reply uses "${name}".`,
          hint: `Write {${name}} where it belongs, or delete the variable: staff are asked to fill it in for nothing.`,
        };
      }
    }
  },
});
