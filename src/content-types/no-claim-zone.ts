import { z } from "zod";
import { defineContentType, ref } from "./define.ts";
import { bilingual, changeSummary, owner, visibility } from "./fields.ts";

const phrases = z.array(z.string().min(2).max(60)).min(1);

export const noClaimZone = defineContentType({
  form: "record",
  path: "internal/no-claim-zones",
  label: { sv: "spärrat ämne", en: "no-claim zone" },
  purpose: "Subjects on which nobody ever guesses, and the words that give a guess away.",
  page: (id) => `/no-claim-zones/${id}/`,
  schema: z.strictObject({
    title: bilingual(80).meta({ example: { sv: "Exempel", en: "Example" } }),
    why: bilingual(300).meta({ example: { sv: "Därför.", en: "Because." } }),
    patterns: z.strictObject({ sv: phrases, en: phrases }).meta({
      description: "Words or phrases. A star at the end stands for any ending: `garanter*`.",
      example: { sv: ["garanter*"], en: ["guarant*"] },
    }),
    allowed_with: z
      .strictObject({
        claims: z.array(ref("claims")).min(1).optional().meta({
          description: "A text that rests on one of these claims may say it, while the claim holds.",
        }),
        role: ref("roles").optional().meta({ description: "A text that this role has approved may say it." }),
      })
      .optional()
      .meta({ description: "What it takes to say it all the same. Leave out when nobody may." }),
    fallback_template: ref("templates")
      .optional()
      .meta({ description: "The reply to send instead of a guess. One that may be sent (KV727)." }),
    change_summary: changeSummary
      .optional()
      .meta({ description: "Why words were taken out or more may be said. Required then (KV658)." }),
    escalate_to: ref("roles").meta({ description: "Who finds out.", example: "editor" }),
    owner,
    visibility,
  }),
});
