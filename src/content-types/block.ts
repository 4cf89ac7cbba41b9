import { z } from "zod";
import { defineContentType, ref } from "./define.ts";
import { digitalSourceType } from "./digital-source-type.ts";
import {
  aiLevel,
  approvals,
  bilingual,
  claimsAbout,
  date,
  owner,
  quotedClaims,
  tags,
  visibility,
} from "./fields.ts";
import { platform } from "./platform.ts";

/** What a block is for: the first thing seen or heard, the picture, or what the reader is asked to do. */
export const blockKind = z.enum(["hook", "visual", "cta"]);
export type BlockKind = z.infer<typeof blockKind>;

export const block = defineContentType({
  form: "record",
  path: "internal/creative",
  label: { sv: "kreativt byggblock", en: "creative block" },
  purpose:
    "The creative library: approved openings, visual templates and calls to action that posts are put together from.",
  page: (id) => `/blocks/${id}/`,
  restsOn: ["claims", "label", "tools"],
  schema: z.strictObject({
    kind: blockKind.meta({ example: "hook" }),
    title: bilingual(60).meta({
      description: "What the team calls it. Not published.",
      example: { sv: "Frågan först", en: "The question first" },
    }),
    content: bilingual(500).meta({
      description:
        "The words as they are published. For a visual: what the template shows and how it is put together.",
      example: { sv: "Vad händer sedan?", en: "What happens next?" },
    }),
    alt: bilingual(240).optional().meta({
      description: "Visuals only: alternative text to start from, completed for each post (KV757).",
    }),
    pillar: ref("pillars").meta({ description: "The pillar that it is made for.", example: "example" }),
    formats: z
      .array(ref("formats"))
      .min(1)
      .meta({ description: "Formats that it is approved for.", example: ["example"] }),
    platforms: z
      .array(platform)
      .min(1)
      .meta({ description: "Where it may be used.", example: ["facebook"] }),
    digital_source_type: digitalSourceType.meta({
      description: "Where it comes from, by IPTC’s name.",
      example: "digitalCreation",
    }),
    ai_level: aiLevel.meta({ description: "How much of it AI has done.", example: "none" }),
    label: ref("rules")
      .optional()
      .meta({ description: "The rule whose label it carries. Required where AI made the picture (KV754)." }),
    tools: z.array(ref("tools")).optional().meta({ description: "AI tools that it was made with." }),
    rights: z
      .strictObject({
        source: bilingual(120).meta({ description: "Who made it, as a role, or where it was bought." }),
        licence: bilingual(160).meta({ description: "What we may do with it." }),
        until: date
          .optional()
          .meta({ description: "Last day it may be used. Leave out when there is none." }),
      })
      .meta({
        description: "What we may do with it, and for how long.",
        example: {
          source: { sv: "Eget arbete", en: "Our own work" },
          licence: { sv: "Fri användning hos oss", en: "Free for our own use" },
        },
      }),
    c2pa: z
      .boolean()
      .optional()
      .meta({ description: "Whether the file carries content credentials (C2PA)." }),
    claims_about: claimsAbout,
    claims: quotedClaims,
    status: z.enum(["draft", "approved", "retired"]).meta({ example: "draft" }),
    owner,
    approvals,
    tags,
    visibility,
  }),
});
