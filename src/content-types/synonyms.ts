import { z } from "zod";
import { defineContentType } from "./define.ts";
import { line, visibility } from "./fields.ts";

export const synonyms = defineContentType({
  form: "single",
  path: "internal/synonyms.yaml",
  label: { sv: "synonymer", en: "synonyms" },
  purpose: "Words that mean the same to who searches, Swedish and English mixed.",
  schema: z.strictObject({
    groups: z
      .array(
        z.strictObject({
          words: z
            .array(line(60))
            .min(2)
            .max(20)
            .meta({ description: "Words or short phrases for one thing, in their basic form." }),
        }),
      )
      .meta({
        description: "A word may be in more than one group when it means more than one thing.",
        example: [{ words: ["radera", "ta bort", "delete"] }],
      }),
    visibility,
  }),
});
