import { secondPersonDuty, type SecondPersonDuty } from "../engine/publishing/duties.ts";
import { list, quoted } from "../lib/list.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV774",
  severity: "error",
  *check({ publishing, rules, claims }) {
    for (const [i, row] of publishing?.data.rows.entries() ?? []) {
      const { post, author, second_person: second } = row;
      if (!publishing) continue;
      if (second === author) {
        yield {
          at: publishing.locate("rows", i, "second_person"),
          message: `"${second}" both made "${post}" and approved it.`,
          hint: "Have another person approve it.",
        };
        continue;
      }
      const duty = second === undefined ? secondPersonDuty(row, rules, claims) : undefined;
      if (!duty) continue;

      yield {
        at: publishing.locate("rows", i, "second_person"),
        message: `"${post}" needs a second person: ${because(duty)}.`,
        hint: "Have another person than the author approve it, and write that person’s key. What is out without it is a deviation.",
      };
    }
  },
});

function because({ rule, claims }: SecondPersonDuty): string {
  if (claims.length === 0) return `rule ${rule} asks for two`;
  return `it rests on ${list(quoted(claims))}, which is about policy, security or privacy`;
}
