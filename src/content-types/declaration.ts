import { z } from "zod";
import { defineContentType, ref } from "./define.ts";
import {
  attested,
  audience,
  bilingual,
  controlled,
  date,
  satisfies,
  tags,
  translation,
  version,
  visibility,
} from "./fields.ts";

export const declaration = defineContentType({
  form: "record",
  path: "internal/declarations",
  label: { sv: "AI-deklaration", en: "AI usage declaration" },
  purpose: "One page on how AI is used. The public copy is made from it by `npm run facts`.",
  page: () => "/declaration/",
  restsOn: ["approved_uses", "not_used_for", "tools"],
  // The public is not left without a declaration; KV521 and KV522 stop what it must not say.
  fallsWith: [],
  schema: z.strictObject({
    title: bilingual(90).meta({ example: { sv: "Så använder vi AI", en: "How we use AI" } }),
    purpose: bilingual(300).meta({
      description: "Why AI is used at all.",
      example: { sv: "Syfte.", en: "Purpose." },
    }),
    approved_uses: z
      .array(ref("rules"))
      .min(1)
      .meta({ description: "Rules that allow something, freely or on conditions.", example: ["r01"] }),
    not_used_for: z
      .array(ref("rules"))
      .min(1)
      .meta({ description: "Rules that forbid something.", example: ["r02"] }),
    data_sources: z
      .array(bilingual(160))
      .min(1)
      .meta({ description: "Data that is used.", example: [{ sv: "Egen text", en: "Own text" }] }),
    data_not_used: z
      .array(bilingual(160))
      .min(1)
      .meta({
        description: "Data that is not used.",
        example: [{ sv: "Känsliga uppgifter", en: "Sensitive data" }],
      }),
    training: bilingual(300).meta({
      description: "How the tools are trained.",
      example: { sv: "Inte på dina uppgifter.", en: "Not on your data." },
    }),
    protection: bilingual(300).meta({
      description: "How users are protected.",
      example: { sv: "En människa läser.", en: "A person reads." },
    }),
    risk_level: z.strictObject({
      class: z.enum(["minimal", "limited", "high"]).meta({ example: "limited" }),
      plain: bilingual(300).meta({
        description: "The same in plain words.",
        example: { sv: "Begränsad risk.", en: "Limited risk." },
      }),
    }),
    human_oversight: bilingual(300).meta({
      description: "Decisions that people make.",
      example: { sv: "Människor beslutar.", en: "People decide." },
    }),
    labels: bilingual(300).meta({
      description: "What is labelled and how.",
      example: { sv: "AI-bilder märks.", en: "AI images are labelled." },
    }),
    objection_route: bilingual(300).meta({
      description: "How to object or ask for a person.",
      example: { sv: "Skriv till oss.", en: "Write to us." },
    }),
    objection_steps: z
      .array(bilingual(240))
      .max(6)
      .optional()
      .meta({ description: "The same step by step: what to do, what happens then, how long it takes." }),
    tools: z
      .array(ref("tools"))
      .min(1)
      .meta({ description: "Every active tool.", example: ["example"] }),
    history: z
      .array(z.strictObject({ version, date, summary: bilingual(200) }))
      .meta({ description: "Earlier versions, newest first.", example: [] }),
    status: z.enum(["draft", "in_review", "approved", "retired"]).meta({ example: "approved" }),
    ...controlled,
    audience,
    ...attested,
    satisfies,
    translation: translation.optional(),
    tags,
    visibility,
  }),
});
