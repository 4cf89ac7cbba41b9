import { z } from "zod";
import { defineContentType } from "./define.ts";
import { bilingual, owner, tags, visibility } from "./fields.ts";

export const pillar = defineContentType({
  form: "record",
  path: "internal/taxonomy/pillars",
  label: { sv: "innehållspelare", en: "content pillar" },
  purpose: "The few reasons for which anything is published at all. The top of the content taxonomy.",
  page: () => "/taxonomy/",
  schema: z.strictObject({
    title: bilingual(40).meta({ example: { sv: "Utbildning", en: "Education" } }),
    goal: bilingual(240).meta({
      description: "What it is to bring about.",
      example: { sv: "Den som läser lär sig något.", en: "Readers learn something." },
    }),
    status: z.enum(["draft", "active", "retired"]).meta({ example: "draft" }),
    owner,
    tags,
    visibility,
  }),
});
