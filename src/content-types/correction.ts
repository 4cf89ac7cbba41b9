import { z } from "zod";
import { defineContentType, ref } from "./define.ts";
import { bilingual, date, owner, tags, visibility } from "./fields.ts";

export const correction = defineContentType({
  form: "record",
  path: "internal/corrections",
  label: { sv: "rättelse", en: "correction" },
  purpose:
    "What we told people that was wrong, what is right, and when we put it right. One file per correction.",
  page: () => "/corrections/",
  schema: z.strictObject({
    title: bilingual(90).meta({
      description: "What it was about, in a few words.",
      example: { sv: "Fel siffra", en: "Wrong figure" },
    }),
    claim: ref("claims").optional().meta({ description: "The claim that was wrong. One of three (KV682)." }),
    post: ref("posts")
      .optional()
      .meta({ description: "The public post that was wrong. One of three (KV682)." }),
    template: ref("templates")
      .optional()
      .meta({ description: "The reply that was wrong. One of three (KV682)." }),
    wrong: bilingual(300).meta({
      description: "What we said.",
      example: { sv: "Det stod 1.", en: "It said 1." },
    }),
    right: bilingual(300).meta({
      description: "What is true.",
      example: { sv: "Rätt är 2.", en: "It is 2." },
    }),
    found_at: date.meta({
      description: "The day somebody noticed, within the team or outside it.",
      example: "2026-11-02",
    }),
    corrected_at: date.meta({
      description: "The day it was put right where it stood.",
      example: "2026-11-02",
    }),
    cause: bilingual(300).meta({
      description: "How it came about, so that it does not again.",
      example: { sv: "Fel rad lästes av.", en: "The wrong row was read." },
    }),
    public: z
      .boolean()
      .meta({ description: "Whether people outside met the mistake, and so are told.", example: false }),
    public_statement: z
      .strictObject({
        title: bilingual(90).meta({ description: "What it was about, to somebody who has not heard of it." }),
        where: bilingual(120).meta({ description: "Where the mistake stood." }),
        wrong: bilingual(300).meta({ description: "What we said." }),
        right: bilingual(300).meta({ description: "What is true." }),
      })
      .optional()
      .meta({ description: "The same to the public. Required when it is public (KV681)." }),
    owner,
    tags,
    visibility,
  }),
});
