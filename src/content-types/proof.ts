import { z } from "zod";
import { ref } from "./define.ts";
import { isoWeek } from "./week-field.ts";

/**
 * What a plan may point to as proof, by registry keys. A type that is here and has no records yet proves nothing;
 * a name that is not here is refused.
 */
export const provableTypes = [
  "policies",
  "rules",
  "tools",
  "declarations",
  "templates",
  "templateUse",
  "faq",
  "playbooks",
  "incidents",
  "claims",
  "corrections",
  "vendors",
  "terms",
  "kpis",
  "decisionRules",
  "decisions",
  "risks",
  "pillars",
  "themes",
  "formats",
  "blocks",
  "experiments",
  "checklists",
  "publishing",
  "posts",
  "postResults",
  "trustReviews",
  "weeks",
] as const;
export type ProvableType = (typeof provableTypes)[number];

const of = z.enum(provableTypes).meta({ description: "The type of record that is looked at." });
const wanted = z.union([z.string().max(60), z.boolean()]);
const having = z
  .record(z.string(), z.union([wanted, z.array(wanted).min(1)]))
  .meta({ description: "Fields, and the value that each must have; with several, one of them." });
const atLeast = z.int().min(1).max(1000).meta({ description: "How many there must be." });

/**
 * One question to the records. What it asks is all that can be asked: whoever wants to know more adds a question
 * here and its answer in `src/programme/`.
 *
 * - `count`: so many records, with these values.
 * - `covers`: at least one such record for each value that a closed list can have.
 * - `record`: this very record has these values, such as a status.
 * - `baselines`: each KPI has its starting value, or says that it was not measured before.
 * - `kpi`: the KPI has met its target, or is on course for it.
 * - `weekly`: a record, or a row, in each of the weeks that have closed.
 * - `drill`: the latest drill had its first statement in so many minutes.
 */
export const proof = z.discriminatedUnion("check", [
  z.strictObject({ check: z.literal("count"), of, having: having.optional(), at_least: atLeast }),
  z.strictObject({
    check: z.literal("covers"),
    of,
    field: z.string().max(40).meta({ description: "The field with the closed list." }),
    having: having.optional(),
  }),
  z.strictObject({
    check: z.literal("record"),
    of,
    id: z.string().max(80).meta({ description: "The record’s id." }),
    having,
  }),
  z.strictObject({ check: z.literal("baselines"), kpis: z.array(ref("kpis")).min(1) }),
  z.strictObject({ check: z.literal("kpi"), kpi: ref("kpis"), is: z.enum(["met", "on_course"]) }),
  z.strictObject({
    check: z.literal("weekly"),
    of,
    having: having.optional(),
    from: isoWeek.meta({ description: "The first week that must have one." }),
    to: isoWeek.optional().meta({ description: "The last; the latest that has closed when left out." }),
  }),
  z.strictObject({
    check: z.literal("drill"),
    within: z.int().min(1).max(1440).meta({ description: "Minutes from the alarm to the first statement." }),
  }),
]);
export type Proof = z.infer<typeof proof>;
/** The values that a record must have, by field. */
export type Having = z.infer<typeof having>;
