import { z } from "zod";
import { defineContentType, ref } from "./define.ts";
import { attested, bilingual, controlled, line, satisfies, tags, translation, visibility } from "./fields.ts";

/** Front matter of the English text of any prose entry. */
export const proseTranslation = z.strictObject({
  title: line(90).meta({ description: "The English title.", example: "Example" }),
  summary: line(900).meta({ description: "The English summary.", example: "An example." }),
  translation: translation.optional(),
});

export const policy = defineContentType({
  form: "prose",
  path: "internal/policies",
  label: { sv: "policy", en: "policy" },
  purpose: "What the team has decided, in prose. The rules that follow from it are records of their own.",
  page: (id) => `/policies/${id}/`,
  translation: proseTranslation,
  schema: z.strictObject({
    title: line(90).meta({ description: "The Swedish title.", example: "Exempel" }),
    summary: line(300).meta({ description: "One sentence under the title.", example: "Ett exempel." }),
    doc_type: z.enum(["policy", "standard", "procedure"]).meta({ example: "policy" }),
    status: z.enum(["draft", "in_review", "approved", "retired"]).meta({ example: "draft" }),
    ...controlled,
    audience: z.array(ref("roles")).meta({ description: "Roles that must know it.", example: [] }),
    ...attested,
    rules: z.array(ref("rules")).meta({ description: "The rules that follow from it.", example: [] }),
    strategic_claims: z
      .array(
        z.strictObject({
          statement: bilingual(240).meta({ description: "A promise or ambition that the policy makes." }),
          kpis: z.array(ref("kpis")).optional().meta({ description: "How it is measured (KV413)." }),
        }),
      )
      .optional()
      .meta({ description: "Statements that must be measurable." }),
    satisfies,
    tags,
    visibility,
  }),
});
