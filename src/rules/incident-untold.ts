import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV739",
  severity: "error",
  *check({ incidents }) {
    for (const { data, locate } of incidents.values()) {
      const { status, kind, public_note: note, no_public_note_reason: reason } = data;
      if (note && reason) {
        yield {
          at: locate("no_public_note_reason"),
          message: 'The public was told, in "public_note", and there is a reason why it was not.',
          hint: "Keep the one that is true.",
        };
      }
      if (status !== "closed" || note || reason) continue;
      yield {
        at: locate("status"),
        message: `The ${kind} is closed, and nothing says what the public was told.`,
        hint: "Write what we told them in “public_note”, or why we told them nothing in “no_public_note_reason”.",
      };
    }
  },
});
