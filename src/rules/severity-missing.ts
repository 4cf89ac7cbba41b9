import { contentTypes } from "../content-types/index.ts";
import { isInForce } from "./approvals/in-force.ts";
import { defineRule } from "./define-rule.ts";

const { options: levels } = contentTypes.playbooks.schema.shape.severities.element.shape.level;

export default defineRule({
  code: "KV617",
  severity: "error",
  *check({ playbooks }) {
    for (const { data, locate, locateName } of [...playbooks.values()].filter(isInForce)) {
      const written = data.severities.map(({ level }) => level);
      for (const level of levels) {
        if (written.includes(level)) continue;
        yield {
          at: locateName("severities"),
          message: `The level ${level} is missing.`,
          hint: "Say what makes an incident that bad, whom to alert and when the first statement is due.",
        };
      }
      for (const [i, level] of written.entries()) {
        if (written.indexOf(level) === i) continue;
        yield {
          at: locate("severities", i, "level"),
          message: `The level ${level} stands there twice.`,
          hint: "Keep the one that holds.",
        };
      }
    }
  },
});
