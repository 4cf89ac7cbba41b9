import { z } from "zod";
import { defineContentType } from "./define.ts";
import { date, line, visibility } from "./fields.ts";

export const channel = defineContentType({
  form: "record",
  path: "internal/channels",
  label: { sv: "kanal", en: "channel" },
  purpose: "Where replies and posts are published, with the longest text each place takes.",
  relates: "setting",
  titleField: "name",
  schema: z.strictObject({
    name: line(60).meta({ description: "As staff call it.", example: "Facebook, kommentar" }),
    name_en: line(60).optional().meta({ description: "The same in English." }),
    max_length: z
      .int()
      .positive()
      .optional()
      .meta({ description: "Longest text. Leave out when there is none.", example: 2000 }),
    counted_in: z
      .enum(["characters", "bytes"])
      .meta({ description: "How the place counts. In bytes, å, ä and ö count two.", example: "characters" }),
    source: line(200).meta({ description: "Where the limit was read.", example: "Own limit" }),
    accessed: date.meta({ description: "When it was read.", example: "2026-11-22" }),
    visibility,
  }),
});
