import { z } from "zod";
import { defineContentType, ref } from "./define.ts";
import { bilingual, owner, visibility } from "./fields.ts";

const phrases = z.array(z.string().min(2).max(60)).min(1);

export const noClaimZone = defineContentType({
  form: "record",
  path: "internal/no-claim-zones",
  label: { sv: "spärrat ämne", en: "no-claim zone" },
  purpose: "Subjects on which nobody ever guesses, and the words that give a guess away.",
  page: () => "/no-claim-zones/",
  schema: z.strictObject({
    title: bilingual(80).meta({ example: { sv: "Exempel", en: "Example" } }),
    why: bilingual(300).meta({ example: { sv: "Därför.", en: "Because." } }),
    patterns: z.strictObject({ sv: phrases, en: phrases }).meta({
      description: "Words or phrases. A star at the end stands for any ending: `garanter*`.",
      example: { sv: ["garanter*"], en: ["guarant*"] },
    }),
    escalate_to: ref("roles").meta({ description: "Who finds out.", example: "editor" }),
    owner,
    visibility,
  }),
});
