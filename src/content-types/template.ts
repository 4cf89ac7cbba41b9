import { z } from "zod";
import { defineContentType, ref } from "./define.ts";
import { bilingual, controlled, date, line, translation, visibility, wordings } from "./fields.ts";

/** The form a reply takes, from the shortest to the longest. */
const replyKind = z.enum(["comment", "dm", "email"]);

export const template = defineContentType({
  form: "record",
  path: "internal/templates",
  label: { sv: "svarsmall", en: "reply template" },
  purpose: "Approved replies, filled in and copied by staff. Plain text: `{name}` is a field to fill in.",
  page: (id) => `/templates/${id}/`,
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
    intent: z.enum(["ai", "privacy", "data", "moderation", "service", "crisis"]).meta({ example: "service" }),
    asked_as: wordings.meta({
      description: "Real wordings, as customers write them.",
      example: { sv: ["hur då"], en: ["how come"] },
    }),
    variants: z
      .array(
        z.strictObject({
          kind: replyKind,
          channels: z.array(ref("channels")).min(1).meta({ description: "Where this text is used." }),
          body: bilingual(4000).meta({
            description: "The reply, plain text. `{name}` is a field to fill in.",
          }),
        }),
      )
      .min(1)
      .meta({
        description: "One text per form of reply.",
        example: [{ kind: "comment", channels: ["facebook-comment"], body: { sv: "Hej.", en: "Hello." } }],
      }),
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
    rules: z.array(ref("rules")).meta({ description: "Rules it rests on.", example: [] }),
    status: z.enum(["draft", "in_review", "approved", "suspended", "retired"]).meta({ example: "draft" }),
    suspended: z
      .strictObject({
        since: date,
        reason: bilingual(240),
        substitute: ref("templates").optional(),
      })
      .optional()
      .meta({ description: "Why it is withdrawn for now, and what to use instead." }),
    expires: date.meta({ description: "Last day it may be used.", example: "2027-06-30" }),
    ...controlled,
    translation: translation.optional(),
    tags: z.array(line(40)).optional().meta({ description: "Words for the search." }),
    visibility,
  }),
});
