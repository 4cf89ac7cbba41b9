import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV681",
  severity: "error",
  *check({ corrections }) {
    for (const { data, locate, locateName } of corrections.values()) {
      if (data.public === (data.public_statement !== undefined)) continue;
      yield data.public
        ? {
            at: locate("public"),
            message: "The correction is public, and nothing is written for the public to read.",
            hint: 'Write "public_statement": where it stood, what was wrong and what is right.',
          }
        : {
            at: locateName("public_statement"),
            message: "There is a wording for the public, and the correction is not public.",
            hint: 'Write "public: true" if people outside met the mistake. Otherwise delete the wording.',
          };
    }
  },
});
