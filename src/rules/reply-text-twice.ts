import { defineRule } from "./define-rule.ts";

const forms = { comment: "comment", dm: "direct message", email: "e-mail" } as const;

export default defineRule({
  code: "KV530",
  severity: "error",
  *check({ templates }) {
    for (const template of templates.values()) {
      const seen = new Map<string, (string | undefined)[]>();
      for (const [i, { kind, length }] of template.data.variants.entries()) {
        const others = seen.get(kind) ?? [];
        seen.set(kind, [...others, length]);
        const isItsOwn = length !== undefined && !others.includes(undefined) && !others.includes(length);
        if (others.length === 0 || isItsOwn) continue;

        yield {
          at: template.locate("variants", i, "kind"),
          message: `The reply has two texts for a ${length ? `${length} ` : ""}${forms[kind]}, and nothing to tell them apart.`,
          hint: 'Give one "length: short" and the other "length: long", or delete one.',
        };
      }
    }
  },
});
