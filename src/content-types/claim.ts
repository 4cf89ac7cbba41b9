import { z } from "zod";
import { defineContentType, ref } from "./define.ts";
import {
  approvals,
  bilingual,
  changeSummary,
  date,
  line,
  owner,
  satisfies,
  translation,
  version,
  visibility,
} from "./fields.ts";

/** One thing that carries a claim: a record of ours, or a page that somebody else has published (KV622). */
const source = z.strictObject({
  rule: ref("rules").optional().meta({ description: "A rule of ours." }),
  tool: ref("tools").optional().meta({ description: "An entry in the AI tool inventory." }),
  policy: ref("policies").optional().meta({ description: "A policy of ours." }),
  declaration: ref("declarations").optional().meta({ description: "The AI usage declaration." }),
  url: line(300).optional().meta({ description: "Address of the page, with https://." }),
  title: line(160).optional().meta({ description: "The page's title. With an address only." }),
  publisher: line(80).optional().meta({ description: "Who published the page." }),
  primary: z
    .boolean()
    .optional()
    .meta({ description: "Whether the publisher is where the fact comes from." }),
  archive_hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional()
    .meta({ description: "SHA-256 of the copy that was kept, in lower case." }),
  accessed: date.meta({ description: "When the reviewer last read it.", example: "2026-11-02" }),
});

export const claim = defineContentType({
  form: "record",
  path: "internal/claims",
  label: { sv: "påstående", en: "claim" },
  purpose:
    "The proof log: what replies state as fact, what carries it, who checked it and until when it holds.",
  titleField: "claim",
  page: (id) => `/claims/${id}/`,
  restsOn: ["sources"],
  schema: z.strictObject({
    claim: bilingual(200).meta({
      description: "What is stated, in one sentence.",
      example: { sv: "En människa läser svaret.", en: "A person reads the reply." },
    }),
    kind: z.enum(["fact", "policy", "security", "privacy", "opinion"]).meta({
      description: "What it is about. Policy, security and privacy need two people (KV627).",
      example: "fact",
    }),
    verdict: z.enum(["supported", "partly", "unsupported"]).meta({
      description: "What the sources carry. A reply that rests on an unsupported claim is not offered.",
      example: "supported",
    }),
    because: bilingual(400)
      .optional()
      .meta({ description: "How the sources carry it, or what they leave open." }),
    sources: z
      .array(source)
      .meta({ description: "What carries it.", example: [{ rule: "r01", accessed: "2026-11-02" }] }),
    ai_assisted: z
      .boolean()
      .optional()
      .meta({ description: "Whether AI took part in the check, as in finding where a page says it." }),
    ai_tool: ref("tools")
      .optional()
      .meta({ description: "The AI tool that took part. With ai_assisted only (KV726)." }),
    review_step: bilingual(240).meta({
      description: "What the reviewer does before saying that it holds.",
      example: { sv: "Källan läses.", en: "The source is read." },
    }),
    date: date.meta({ description: "When the reviewer last said so.", example: "2026-11-02" }),
    valid_until: date.meta({
      description: "Last day it holds unless it is checked again.",
      example: "2027-06-30",
    }),
    owner,
    reviewer: ref("roles").meta({
      description: "The role that checks the sources. Another than the owner (KV620).",
      example: "lead",
    }),
    status: z.enum(["draft", "in_review", "approved", "retired"]).meta({ example: "draft" }),
    version,
    change_summary: changeSummary,
    approvals,
    satisfies,
    translation: translation.optional(),
    visibility,
  }),
});
