import { z } from "zod";
import { defineContentType, ref } from "./define.ts";
import {
  activity,
  aiLevel,
  bilingual,
  dataClass,
  date,
  owner,
  reviewInterval,
  satisfies,
  tags,
  visibility,
} from "./fields.ts";

/** The six legal bases of Article 6 GDPR, in its order, and a word for what it does not cover. */
export const legalBasis = z.enum([
  "consent",
  "contract",
  "legal_obligation",
  "vital_interests",
  "public_task",
  "legitimate_interests",
  "not_personal_data",
]);

export const dataFlow = defineContentType({
  form: "record",
  path: "internal/data-flows",
  label: { sv: "dataflöde", en: "data flow" },
  purpose: "Which data is used for what, on which ground and how long; and which is not used, and why.",
  page: (id) => `/data-flows/${id}/`,
  restsOn: ["rules", "tools", "claims"],
  // A register tells what is so also while a claim on it is being checked again.
  fallsWith: [],
  schema: z.strictObject({
    title: bilingual(90).meta({ example: { sv: "Exempel", en: "Example" } }),
    data: bilingual(240).meta({
      description: "Which data, in words.",
      example: { sv: "Egna texter", en: "Our own texts" },
    }),
    used: z.boolean().meta({
      description: "Whether it is used. What is not used stands here so that nobody need ask.",
      example: true,
    }),
    why_not: bilingual(300).optional().meta({ description: "Why it is not used. Needed when it is not." }),
    source_system: bilingual(120).meta({
      description: "Where the data comes from.",
      example: { sv: "Egna dokument", en: "Our own documents" },
    }),
    purpose: bilingual(240).meta({
      description: "What it is used for, or would be.",
      example: { sv: "Utkast.", en: "Drafts." },
    }),
    activities: z
      .array(activity)
      .min(1)
      .meta({ description: "The kinds of work.", example: ["publishing"] }),
    ai_level: aiLevel.meta({ description: "The most that AI does with it.", example: "none" }),
    class: dataClass.meta({ description: "How sensitive it is.", example: "internal" }),
    personal_data: z
      .enum(["none", "possible", "yes"])
      .meta({ description: "Whether it holds personal data.", example: "none" }),
    subjects: z
      .array(bilingual(90))
      .meta({ description: "The people it is about. None when it is about nobody.", example: [] }),
    legal_basis: z
      .array(legalBasis)
      .min(1)
      .optional()
      .meta({
        description: "The team’s own assessment, not legal advice. Needed when it is used.",
        example: ["not_personal_data"],
      }),
    legal_basis_why: bilingual(300)
      .optional()
      .meta({ description: "How the team came to it. Needed with personal data." }),
    retention: bilingual(200)
      .optional()
      .meta({
        description: "How long it is kept, and where it is then. Needed when it is used.",
        example: { sv: "30 dagar.", en: "30 days." },
      }),
    recipients: z
      .array(bilingual(120))
      .meta({ description: "Who else gets it, besides the vendors of the tools.", example: [] }),
    tools: z.array(ref("tools")).meta({ description: "AI tools that it passes through.", example: [] }),
    rules: z.array(ref("rules")).meta({ description: "Rules that allow it, or forbid it.", example: [] }),
    exception: ref("exceptions")
      .optional()
      .meta({ description: "The exception that it rests on, where a rule forbids it." }),
    claims: z
      .array(ref("claims"))
      .meta({ description: "What we tell people of it, in the proof log.", example: [] }),
    declared: z
      .enum(["data_sources", "data_not_used"])
      .optional()
      .meta({ description: "Which list of the AI usage declaration names it." }),
    owner,
    last_reviewed_on: date.meta({ example: "2026-11-02" }),
    review_in: reviewInterval.meta({ example: "6 months" }),
    satisfies,
    tags,
    visibility,
  }),
});
