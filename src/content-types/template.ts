import { z } from "zod";
import { defineContentType, ref } from "./define.ts";
import {
  bilingual,
  controlled,
  date,
  quotedClaims,
  satisfies,
  tags,
  topic,
  translation,
  visibility,
  wordings,
} from "./fields.ts";

/** The form a reply takes, from the shortest to the longest. A comment is read by all, a message by one. */
const replyKind = z.enum(["comment", "dm", "email"]);

export const template = defineContentType({
  form: "record",
  path: "internal/templates",
  label: { sv: "svarsmall", en: "reply template" },
  purpose: "Approved replies, filled in and copied by staff. Plain text: `{name}` is a field to fill in.",
  page: (id) => `/templates/${id}/`,
  restsOn: ["review_triggers", "rules", "claims"],
  schema: z.strictObject({
    title: bilingual(90).meta({
      description: "The question it answers, as a customer asks it.",
      example: { sv: "En fråga?", en: "A question?" },
    }),
    short_code: z
      .string()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
      .max(32)
      .meta({ description: "Tag for the answer. Never reused.", example: "exempel" }),
    intent: topic.meta({ example: "service" }),
    asked_as: wordings.meta({
      description: "Real wordings, as customers write them.",
      example: { sv: ["hur då"], en: ["how come"] },
    }),
    variants: z
      .array(
        z.strictObject({
          kind: replyKind,
          length: z
            .enum(["short", "long"])
            .optional()
            .meta({ description: "Where one form of reply has a short text and a long one." }),
          channels: z.array(ref("channels")).min(1).meta({ description: "Where this text is used." }),
          body: bilingual(4000).meta({
            description: "The reply, plain text. `{name}` is a field to fill in.",
          }),
        }),
      )
      .min(1)
      .meta({
        description: "One text per form of reply, or a short and a long one.",
        example: [{ kind: "comment", channels: ["facebook-comment"], body: { sv: "Hej.", en: "Hello." } }],
      }),
    english_not_needed: bilingual(200)
      .optional()
      .meta({ description: "Why the reply is never sent in English. Then its texts have no `en`." }),
    variables: z
      .array(
        z.strictObject({
          name: z
            .string()
            .regex(/^[a-z][a-z0-9_]*$/)
            .max(32)
            .meta({ description: "As it stands between braces." }),
          prompt: bilingual(60).meta({ description: "What staff are asked to fill in." }),
          required: z.boolean(),
          example: bilingual(60).meta({ description: "A filled-in example. Fictitious." }),
        }),
      )
      .meta({ description: "The fields to fill in.", example: [] }),
    tone: z.enum(["neutral", "warm", "apologetic", "firm"]).meta({ example: "neutral" }),
    do_not_use_when: bilingual(240).meta({
      description: "When another reply is needed.",
      example: { sv: "vid kris.", en: "in a crisis." },
    }),
    escalate_if: z
      .array(bilingual(200))
      .min(1)
      .meta({
        description: "When to hand over.",
        example: [{ sv: "en journalist frågar", en: "a journalist asks" }],
      }),
    escalate_to: ref("roles").meta({ description: "To whom.", example: "editor" }),
    follow_up: bilingual(240).optional().meta({ description: "What to do once the reply is sent." }),
    rules: z.array(ref("rules")).meta({ description: "Rules it rests on.", example: [] }),
    claims: quotedClaims,
    status: z.enum(["draft", "in_review", "approved", "suspended", "retired"]).meta({ example: "draft" }),
    suspended: z
      .strictObject({
        since: date,
        reason: bilingual(240),
        substitute: ref("templates").optional(),
      })
      .optional()
      .meta({ description: "Why it is withdrawn for now, and what to use instead." }),
    superseded_by: ref("templates")
      .optional()
      .meta({ description: "The reply to use instead of a retired one." }),
    review_triggers: z
      .strictObject({ rules: z.array(ref("rules")).optional(), tools: z.array(ref("tools")).optional() })
      .optional()
      .meta({ description: "What makes the reply due to be read through again when it changes." }),
    expires: date.meta({ description: "Last day it may be used.", example: "2027-06-30" }),
    ...controlled,
    satisfies,
    translation: translation.optional(),
    tags,
    visibility,
  }),
});
