import { z } from "zod";
import { defineContentType, ref } from "./define.ts";
import { bilingual, tags, visibility } from "./fields.ts";

export const theme = defineContentType({
  form: "record",
  path: "internal/taxonomy/themes",
  label: { sv: "tema", en: "theme" },
  purpose: "What a pillar speaks of: a subject that formats come back to.",
  page: () => "/taxonomy/",
  restsOn: ["pillar"],
  schema: z.strictObject({
    title: bilingual(60).meta({ example: { sv: "Ett ämne", en: "A subject" } }),
    pillar: ref("pillars").meta({ description: "The pillar that it belongs to.", example: "example" }),
    purpose: bilingual(240).meta({
      description: "What it takes up, and for whom.",
      example: { sv: "För den som undrar.", en: "For those who wonder." },
    }),
    status: z.enum(["draft", "active", "retired"]).meta({ example: "draft" }),
    tags,
    visibility,
  }),
});
