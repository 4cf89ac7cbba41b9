import { publicIdOf } from "../lib/correction-id.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV684",
  severity: "error",
  *check({ corrections }) {
    for (const { id, data, file } of corrections.values()) {
      if (publicIdOf(id)?.startsWith(`${data.corrected_at}-`)) continue;
      yield {
        at: { file, line: 1, column: 1 },
        message: `The file is called "${id}", and the mistake was corrected on ${data.corrected_at}.`,
        hint: `Call it "correction-${data.corrected_at}-1", or -2 if it is the second of that day: the public address is made of it.`,
      };
    }
  },
});
