import { z } from "zod";
import { defineContentType, ref } from "./define.ts";
import { bilingual, dataClass, date, line, owner, tags, visibility } from "./fields.ts";

/** One thing that a bought service has promised to keep to. */
const serviceLevel = z.strictObject({
  what: bilingual(120).meta({ description: "What is promised, in a few words." }),
  level: bilingual(120).meta({ description: "How much of it, or how soon." }),
  measure: bilingual(200).meta({ description: "How we see whether it is kept." }),
  kpis: z.array(ref("kpis")).optional().meta({ description: "KPIs that show it." }),
});

const contract = z.strictObject({
  ref: line(60).meta({ description: "The contract's number, or where it is kept." }),
  start: date,
  end: date.optional().meta({ description: "Last day, where it has one." }),
  notice_period: bilingual(80).optional().meta({ description: "How long before it must be ended." }),
});

export const vendor = defineContentType({
  form: "record",
  path: "internal/vendors",
  label: { sv: "leverantör", en: "vendor" },
  purpose: "Everyone we buy tools and services from, and when their terms were last read.",
  titleField: "name",
  page: (id) => `/vendors/${id}/`,
  schema: z.strictObject({
    name: line(60).meta({ description: "The company's name.", example: "Exempelleverantör" }),
    provides: bilingual(240).meta({
      description: "What we buy from it.",
      example: { sv: "Ett verktyg.", en: "A tool." },
    }),
    country: bilingual(60).meta({
      description: "Where the company is based.",
      example: { sv: "Sverige", en: "Sweden" },
    }),
    owner,
    contact_role: ref("roles").meta({ description: "The role that talks to the vendor.", example: "editor" }),
    criticality: z.enum(["low", "medium", "high"]).meta({
      description: "How much stops if the vendor is gone tomorrow.",
      example: "low",
    }),
    data_sensitivity: dataClass.meta({
      description: "The most sensitive data that the vendor is given.",
      example: "internal",
    }),
    review_status: z
      .enum(["not_started", "in_review", "reviewed", "requires_follow_up"])
      .meta({ description: "How far the latest reading of its terms has come.", example: "reviewed" }),
    follow_up: bilingual(240)
      .optional()
      .meta({ description: "What is to be followed up, and when. With requires_follow_up." }),
    last_reviewed_on: date.meta({
      description: "When all of its terms were last read through.",
      example: "2026-11-02",
    }),
    // The programme reads every vendor's terms at least once a quarter.
    review_in: z
      .enum(["1 month", "3 months"])
      .meta({ description: "How soon they are read through again.", example: "3 months" }),
    reviewer: ref("roles").meta({ description: "The role that reads them.", example: "lead" }),
    service: z
      .strictObject({
        scope: bilingual(400).meta({ description: "What is included, and what is not." }),
        levels: z.array(serviceLevel).min(1).meta({ description: "What has been promised." }),
      })
      .optional()
      .meta({ description: "For services rather than tools, such as bought distribution." }),
    contract: contract.optional().meta({ description: "The contract, where there is one." }),
    subprocessors: z
      .array(bilingual(80))
      .optional()
      .meta({ description: "Whom the vendor hands our data on to." }),
    regulatory_exposure: z
      .array(bilingual(120))
      .optional()
      .meta({ description: "Laws and rules that its service touches." }),
    past_issues: z
      .array(z.strictObject({ on: date, what: bilingual(240) }))
      .optional()
      .meta({ description: "What has gone wrong before." }),
    ota_service_id: line(80)
      .optional()
      .meta({ description: "The service's name in an Open Terms Archive collection." }),
    tags,
    visibility,
  }),
});
