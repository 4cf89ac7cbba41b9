import { z } from "zod";
import { defineContentType } from "./define.ts";
import {
  approvals,
  bilingual,
  changeSummary,
  claimsAbout,
  date,
  line,
  owner,
  tags,
  version,
  visibility,
} from "./fields.ts";
import { proseTranslation } from "./policy.ts";

export const post = defineContentType({
  form: "prose",
  path: "public/how-we-work",
  label: { sv: "inlägg i Så jobbar vi", en: "How we work post" },
  purpose:
    "Public posts on how the team works: a short tier for everyone, a full tier for those who want it.",
  page: (id) => `/how-we-work/${id}/`,
  translation: proseTranslation,
  schema: z.strictObject({
    title: line(90).meta({ description: "The Swedish title.", example: "Exempel" }),
    summary: line(900).meta({ description: "The short tier: at most 150 words.", example: "Ett exempel." }),
    theme: z.enum(["replies", "data", "moderation", "ai", "measurement"]).meta({ example: "ai" }),
    published: date.meta({ example: "2026-11-02" }),
    status: z.enum(["draft", "in_review", "published", "retired"]).meta({ example: "draft" }),
    ai_level: z
      .enum(["none", "assisted", "generated"])
      .meta({ description: "How AI took part in the text.", example: "none" }),
    version,
    change_summary: changeSummary,
    history: z
      .array(z.strictObject({ version, date, summary: bilingual(200) }))
      .optional()
      .meta({ description: "Earlier versions, newest first: the list of changes tells them." }),
    owner,
    claims_about: claimsAbout,
    approvals,
    tags,
    visibility: visibility.meta({ example: "public" }),
  }),
});
