import { z } from "zod";
import { defineContentType, idPattern, ref } from "./define.ts";
import { bilingual, date, personKey, visibility } from "./fields.ts";

/** What is read through again: the types that say when that was last done. */
export const reviewedTypes = [
  "policies",
  "rules",
  "tools",
  "vendors",
  "declarations",
  "claims",
  "templates",
  "faq",
  "playbooks",
  "risks",
  "dataFlows",
  "frameworks",
  "checklists",
] as const;
export type ReviewedType = (typeof reviewedTypes)[number];

/** What came of a review. */
export const reviewOutcome = z.enum(["confirmed", "changed", "retired"]);
/** What made somebody read. */
export const reviewTrigger = z.enum(["calendar", "terms_change", "incident", "rule_change", "question"]);

export const review = defineContentType({
  form: "record",
  path: "internal/reviews",
  label: { sv: "översyn", en: "review" },
  purpose: "The review log: who read what through, why, and what came of it. One file per review.",
  page: () => "/reviews/",
  relates: "log",
  schema: z.strictObject({
    record: z
      .strictObject({
        type: z.enum(reviewedTypes).meta({ description: "The folder that the record lies in." }),
        // Not a reference: what it leads to depends on the type beside it (KV660).
        id: z.string().regex(idPattern).meta({ description: "The record’s id." }),
      })
      .meta({ description: "What was read through.", example: { type: "rules", id: "r01" } }),
    by: personKey.meta({ description: "The key of the person who read it.", example: "person-01" }),
    role: ref("roles").meta({ description: "The role in which the person read it.", example: "editor" }),
    at: date.meta({ description: "The day it was read through.", example: "2026-11-02" }),
    outcome: reviewOutcome.meta({
      description:
        "confirmed: it holds as it stands. changed: it has been corrected. retired: it is no longer used.",
      example: "confirmed",
    }),
    checked: z
      .array(bilingual(200))
      .min(1)
      .max(8)
      .meta({
        description: "What was looked at, one thing each, so that somebody else can do the same.",
        example: [{ sv: "Texten mot regel r01.", en: "The text against rule r01." }],
      }),
    trigger: reviewTrigger.meta({ description: "What made it due.", example: "calendar" }),
    note: bilingual(300).optional().meta({ description: "What the next reader needs to know." }),
    visibility,
  }),
});
