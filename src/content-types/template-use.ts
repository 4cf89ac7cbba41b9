import { z } from "zod";
import { defineContentType } from "./define.ts";
import { line, topic } from "./fields.ts";

export const templateUse = defineContentType({
  form: "sheet",
  path: "internal/use/template-use.csv",
  label: { sv: "mallanvändning", en: "template use" },
  purpose: "How often each reply template was used, week by week, and which questions had none.",
  page: () => "/use/",
  relates: "log",
  schema: z.strictObject({
    rows: z
      .array(
        z.strictObject({
          week: line(10).meta({ description: "The week of the replies, as 2026-W46." }),
          short_code: line(32)
            .optional()
            .meta({ description: "The template's tag. Empty when the reply rested on none." }),
          topic: topic.optional().meta({
            description: "What it was about. Needed without a short code; otherwise the template's.",
          }),
          question: line(120).optional().meta({
            description: "What was asked, in a few words and without names. Needed without a short code.",
          }),
          count: z.int().positive().meta({ description: "How many replies." }),
        }),
      )
      .meta({
        description: "In any order.",
        example: [{ week: "2026-W46", topic: "service", question: "Var är mitt paket?", count: 1 }],
      }),
  }),
});
export type UseRow = z.infer<typeof templateUse.schema>["rows"][number];
