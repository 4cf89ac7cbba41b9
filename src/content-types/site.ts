import { z } from "zod";
import { defineContentType } from "./define.ts";
import { bilingual, date, line } from "./fields.ts";
import { languages } from "./languages.ts";

/** An address in which {branch}, {path} and {folder} are still to be filled in, which makes it no URL yet. */
const addressPattern = z
  .string()
  .regex(/^https:\/\/\S+$/)
  .max(300);

/** Swedish first, and each once. */
const languageList = z
  .array(z.enum(languages))
  .refine((chosen) => chosen[0] === "sv" && new Set(chosen).size === chosen.length, {
    error: "“[sv]” or “[sv, en]”",
    params: { hint: "Swedish comes first and cannot be left out: it is the source that English translates." },
  });

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
    languages: languageList.optional().meta({
      description:
        "The languages of both sites: “[sv]”, or “[sv, en]”, which is what leaving it out means. English texts are kept in a portal in Swedish alone, and neither shown nor asked for.",
      example: ["sv", "en"],
    }),
    as_of: date
      .optional()
      .meta({ description: "Pins the day that everything is calculated for. Leave out to use today." }),
    demonstration: bilingual(160)
      .optional()
      .meta({ description: "Shown first on every page while the content is a demonstration." }),
    programme: z.strictObject({
      start: date.meta({ description: "Day 1 of the programme.", example: "2026-08-31" }),
      days: z
        .int()
        .positive()
        .max(36_525)
        .meta({ description: "Length of the programme in days.", example: 90 }),
      complete_from: date.optional().meta({
        description:
          "The day from which the programme’s least numbers are asked for: ten rules, five replies, ten risks, three steering KPIs. Leave out to ask from the first.",
      }),
      taxonomy: z
        .strictObject({
          pillars: z.int().positive(),
          themes: z.int().positive(),
          formats: z.int().positive(),
        })
        .optional()
        .meta({
          description:
            "How many of each the content taxonomy is to have (KV750). Leave out to have any number.",
        }),
      approved_blocks: z.int().positive().optional().meta({
        description: "The least number of approved creative blocks (KV753). Leave out to have any number.",
      }),
    }),
    public_address: z.url({ protocol: /^https?$/ }).meta({
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
    repository: z
      .strictObject({
        url: z
          .url({ protocol: /^https$/ })
          .meta({ description: "Where the files lie: the repository’s own page." }),
        branch: line(80).meta({ description: "The branch that the sites are built from, such as main." }),
        edit: addressPattern.meta({
          description: "The host’s own editor for a file, with {branch} and {path} in it (KV670).",
        }),
        new: addressPattern.optional().meta({
          description:
            "The same for a new file, with {branch} and {folder}. Leave out when the host has none.",
        }),
        public: z.boolean().meta({
          description: "Whether anybody may read the repository. Only then do public pages lead to it.",
        }),
      })
      .optional()
      .meta({ description: "Makes every page lead to the file that it comes from, ready to be edited." }),
  }),
});
