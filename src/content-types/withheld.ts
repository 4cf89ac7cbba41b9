import { z } from "zod";
import { defineContentType, ref } from "./define.ts";
import { bilingual, date, visibility } from "./fields.ts";
import { atrsFields, dutchFields } from "./register-standards.ts";

export const withheld = defineContentType({
  form: "single",
  path: "public/withheld.yaml",
  label: { sv: "det vi inte visar", en: "what we withhold" },
  purpose: "What the public site does not show, and why; which questions of the standards we leave open.",
  schema: z.strictObject({
    items: z
      .array(
        z.strictObject({
          what: bilingual(90).meta({ description: "What is not shown." }),
          why: bilingual(300).meta({ description: "The reason, to somebody who would like to see it." }),
          decided_by: ref("roles").meta({ description: "The role that decides on it." }),
          instead: bilingual(300).meta({ description: "What the reader can see or ask for instead." }),
        }),
      )
      .meta({ description: "What is left out.", example: [] }),
    open_fields: z
      .array(
        z.strictObject({
          why: bilingual(240).meta({ description: "Why we do not answer." }),
          atrs: z
            .array(z.enum(atrsFields))
            .meta({ description: "Fields of the Algorithmic Transparency Recording Standard." }),
          dutch: z
            .array(z.enum(dutchFields))
            .meta({ description: "Fields of the Dutch algorithm register." }),
        }),
      )
      .meta({ description: "Fields of the two standards that the register leaves empty.", example: [] }),
    history: z
      .array(z.strictObject({ date, summary: bilingual(200) }))
      .min(1)
      .meta({
        description: "What has changed in the register and in this list, newest first.",
        example: [{ date: "2026-09-14", summary: { sv: "Första versionen.", en: "First version." } }],
      }),
    visibility: visibility.meta({ example: "public" }),
  }),
});
