import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV531",
  severity: "error",
  *check({ templates }) {
    for (const template of templates.values()) {
      const { english_not_needed, variants } = template.data;
      if (english_not_needed === undefined) continue;
      for (const [i, { body }] of variants.entries()) {
        if (body.en === undefined) continue;
        yield {
          at: template.locateName("variants", i, "body", "en"),
          message: 'The reply has an English text here, but "english_not_needed" says that nobody needs one.',
          hint: 'Delete the English text, or delete "english_not_needed" and write every text in English.',
        };
      }
    }
  },
});
