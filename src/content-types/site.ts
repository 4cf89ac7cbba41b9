import { z } from "zod";
import { defineContentType } from "./define.ts";
import { bilingual, date, line } from "./fields.ts";

export const site = defineContentType({
  form: "single",
  path: "site.yaml",
  label: { sv: "webbplats", en: "site" },
  purpose: "Organisation, languages and programme dates. Read by both sites, so it holds nothing internal.",
  schema: z.strictObject({
    organisation: line(60).meta({
      description: "Shown beside the brand on every page.",
      example: "Exempelbolaget",
    }),
    as_of: date
      .optional()
      .meta({ description: "Pins the day that everything is calculated for. Leave out to use today." }),
    demonstration: bilingual(160)
      .optional()
      .meta({ description: "Shown first on every page while the content is a demonstration." }),
    programme: z.strictObject({
      start: date.meta({ description: "Day 1 of the programme.", example: "2026-08-31" }),
      days: z.int().positive().meta({ description: "Length of the programme in days.", example: 90 }),
    }),
    public_address: z.url().meta({
      description: "Address of the public site; used in its feed.",
      example: "https://exempelbolaget.example/",
    }),
    contact: z.strictObject({
      email: z.email().meta({
        description: "Where the public writes with questions and objections.",
        example: "fraga@exempelbolaget.example",
      }),
      answer_within: bilingual(60).meta({
        description: "How soon an answer comes, in words.",
        example: { sv: "två arbetsdagar", en: "two working days" },
      }),
    }),
  }),
});
