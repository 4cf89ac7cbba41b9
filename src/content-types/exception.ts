import { z } from "zod";
import { defineContentType, ref } from "./define.ts";
import { approvals, bilingual, date, owner, tags, visibility } from "./fields.ts";

export const exception = defineContentType({
  form: "record",
  path: "internal/exceptions",
  label: { sv: "undantag", en: "exception" },
  purpose:
    "A rule that somebody need not follow for a time: why, how far, until when, and what is done instead.",
  page: (id) => `/exceptions/${id}/`,
  restsOn: ["rule"],
  schema: z.strictObject({
    title: bilingual(90).meta({ example: { sv: "Exempel", en: "Example" } }),
    rule: ref("rules").meta({ description: "The rule that it is an exception from.", example: "r01" }),
    scope: bilingual(240).meta({
      description: "What it covers and for whom, completing “for …”. Everything else follows the rule.",
      example: { sv: "en kampanj", en: "one campaign" },
    }),
    reason: bilingual(400).meta({
      description: "Why the rule cannot be followed here.",
      example: { sv: "Därför.", en: "Because." },
    }),
    compensating_measure: bilingual(400).meta({
      description: "What is done instead, so that the risk is no greater than under the rule.",
      example: { sv: "Så här.", en: "Like this." },
    }),
    starts: date.meta({ description: "First day it holds.", example: "2026-11-02" }),
    expires: date.meta({
      description: "Last day it holds: within 90 days (KV804). It then ends by itself.",
      example: "2026-11-30",
    }),
    status: z.enum(["draft", "approved", "retired"]).meta({
      description: "approved: it holds between its days. retired: it was ended before its last day.",
      example: "draft",
    }),
    owner,
    approvals,
    tags,
    visibility,
  }),
});
