import { z } from "zod";
import { defineContentType, ref } from "./define.ts";
import { bilingual, date, line } from "./fields.ts";

const text = bilingual(4000);

/** The declaration as the public reads it. */
export const declarationFacts = z.strictObject({
  title: text,
  version: z.int().positive(),
  effective_date: date,
  last_reviewed_on: date,
  review_due: date,
  purpose: text,
  risk: text,
  data_sources: z.array(text),
  data_not_used: z.array(text),
  training: text,
  protection: text,
  human_oversight: text,
  labels: text,
  objection_route: text,
  objection_steps: z.array(text).optional(),
  /** The role that answers for it. Versions published before it was told are without. */
  responsible: text.optional(),
  approved_by: z.array(text),
  history: z.array(z.strictObject({ version: z.int().positive(), date, summary: text })),
});

/** A rule as the public reads it. */
export const ruleFacts = z.strictObject({
  verdict: z.enum(["allowed", "conditional", "not_allowed"]),
  statement: text,
});

/** A tool in use, by its public fields. */
export const toolFacts = z.strictObject({
  name: line(60),
  vendor: line(60),
  purpose: text,
  categories: z.array(z.string()),
  personal_data: z.enum(["none", "possible", "yes"]),
  trains_on_our_data: z.enum(["no", "opt_out", "yes", "unknown"]),
  human_oversight: text,
});

/**
 * All that the public site may say of internal records, copied out of them by `npm run facts` and
 * reviewed like any other change. Rule KV523 keeps it from drifting.
 */
export const facts = defineContentType({
  form: "single",
  path: "public/facts.yaml",
  label: { sv: "publika fakta", en: "public facts" },
  purpose: "Written by `npm run facts`: what the public site says of internal records.",
  schema: z.strictObject({
    declaration: declarationFacts.optional(),
    rules: z.array(ruleFacts),
    tools: z.array(toolFacts),
    risks: z.array(z.strictObject({ title: text, scenario: text, mitigation: text })).optional(),
    corrections: z
      .array(
        z.strictObject({
          /** Its day and number; never the internal record's id. */
          id: line(20),
          found_at: date,
          corrected_at: date,
          /** The public post that was wrong. */
          post: ref("posts").optional(),
          title: text,
          where: text,
          wrong: text,
          right: text,
        }),
      )
      .optional(),
    kpis: z.array(
      z.strictObject({
        title: text,
        period: line(20),
        value: text,
        target: text,
      }),
    ),
    roles: z.record(z.string(), text),
  }),
});
