import { z } from "zod";
import { defineContentType, ref } from "./define.ts";
import {
  bilingual,
  controlled,
  quotedClaims,
  severity,
  tags,
  translation,
  visibility,
  wordings,
} from "./fields.ts";

export const faq = defineContentType({
  form: "record",
  path: "internal/faq",
  label: { sv: "kris-FAQ", en: "crisis FAQ" },
  purpose: "Questions that come in a crisis, with what to say and what not to.",
  titleField: "question",
  page: (id) => `/faq/${id}/`,
  restsOn: ["template", "claims"],
  schema: z.strictObject({
    question: bilingual(120).meta({ example: { sv: "Vad har hänt?", en: "What has happened?" } }),
    asked_as: wordings.meta({
      description: "Real wordings, as people write them.",
      example: { sv: ["va"], en: ["what"] },
    }),
    area: z.enum(["ai", "data", "moderation"]).meta({ example: "ai" }),
    short_answer: bilingual(280).meta({
      description: "Fits one comment.",
      example: { sv: "Vi undersöker.", en: "We are looking into it." },
    }),
    say: z
      .array(bilingual(160))
      .min(1)
      .meta({ example: [{ sv: "att vi har sett det", en: "that we have seen it" }] }),
    do_not_say: z
      .array(bilingual(160))
      .min(1)
      .meta({ example: [{ sv: "vad som orsakade det", en: "what caused it" }] }),
    background: bilingual(600).optional().meta({ description: "What staff need to know but do not write." }),
    template: ref("templates").meta({ description: "The approved reply to use.", example: "example" }),
    claims: quotedClaims,
    escalate_at: severity.meta({
      description: "From which severity it is handed over.",
      example: "SEV2",
    }),
    escalate_to: ref("roles").meta({ example: "editor" }),
    status: z.enum(["draft", "in_review", "approved", "retired"]).meta({ example: "draft" }),
    ...controlled,
    translation: translation.optional(),
    tags,
    visibility,
  }),
});
