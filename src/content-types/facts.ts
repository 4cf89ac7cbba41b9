import { z } from "zod";
import { defineContentType } from "./define.ts";
import { bilingual, date, line } from "./fields.ts";

const text = bilingual(4000);

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
    declaration: z
      .strictObject({
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
        approved_by: z.array(text),
        history: z.array(z.strictObject({ version: z.int().positive(), date, summary: text })),
      })
      .optional(),
    rules: z.array(
      z.strictObject({ verdict: z.enum(["allowed", "conditional", "not_allowed"]), statement: text }),
    ),
    tools: z.array(
      z.strictObject({
        name: line(60),
        vendor: line(60),
        purpose: text,
        categories: z.array(z.string()),
        personal_data: z.enum(["none", "possible", "yes"]),
        trains_on_our_data: z.enum(["no", "opt_out", "yes", "unknown"]),
        human_oversight: text,
      }),
    ),
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
