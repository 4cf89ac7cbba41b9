import { z } from "zod";
import { defineContentType, ref } from "./define.ts";
import {
  activity,
  approvals,
  bilingual,
  dataClass,
  date,
  line,
  owner,
  reviewInterval,
  satisfies,
  tags,
  visibility,
} from "./fields.ts";

const flow = z.strictObject({
  what: bilingual(120).meta({ description: "The data, in words." }),
  class: dataClass,
});

/** The six uses that the inventory must cover. */
export const toolCategory = z.enum(["copy", "image", "video", "customer_service", "moderation", "listening"]);

export const tool = defineContentType({
  form: "record",
  path: "internal/tools",
  label: { sv: "AI-verktyg", en: "AI tool" },
  purpose: "Every AI tool the team uses or has refused, with a responsible role.",
  titleField: "name",
  page: (id) => `/tools/${id}/`,
  restsOn: ["terms"],
  schema: z.strictObject({
    name: line(60).meta({ description: "The product's name.", example: "Exempelverktyg" }),
    vendor: ref("vendors").meta({ description: "Who provides it.", example: "example" }),
    terms: z
      .array(ref("terms"))
      .optional()
      .meta({ description: "The terms that we use it under, in the version that holds now." }),
    categories: z
      .array(toolCategory)
      .min(1)
      .meta({ description: "What it is for.", example: ["copy"] }),
    purpose: bilingual(240).meta({
      description: "What we use it for.",
      example: { sv: "Utkast.", en: "Drafts." },
    }),
    activities: z
      .array(activity)
      .min(1)
      .meta({ example: ["publishing"] }),
    owner,
    approver: ref("roles").meta({ description: "The role that decided on it.", example: "editor" }),
    status: z
      .enum(["proposed", "approved", "restricted", "blocked", "retired"])
      .meta({ example: "approved" }),
    status_date: date.meta({ description: "When the status was decided.", example: "2026-09-01" }),
    status_reason: bilingual(240)
      .optional()
      .meta({ description: "Why it is restricted, blocked or retired." }),
    data_in: z.array(flow).meta({ description: "What we give it.", example: [] }),
    data_out: z.array(flow).meta({ description: "What it gives us.", example: [] }),
    personal_data: z.enum(["none", "possible", "yes"]).meta({ example: "none" }),
    trains_on_our_data: z.enum(["no", "opt_out", "yes", "unknown"]).meta({ example: "no" }),
    ai_act_role: z
      .enum(["deployer", "provider"])
      .meta({ description: "Our role under the AI Act.", example: "deployer" }),
    meets_public: z
      .boolean()
      .meta({ description: "Whether the public meets its output directly.", example: false }),
    human_oversight: bilingual(240).meta({
      description: "What a person does before the result is used.",
      example: { sv: "En redaktör läser allt.", en: "An editor reads everything." },
    }),
    limitations: bilingual(300).optional().meta({ description: "What it is bad at." }),
    hosting_region: line(60).optional().meta({ description: "Where data is kept." }),
    last_reviewed_on: date.meta({ example: "2026-11-02" }),
    review_in: reviewInterval.meta({ example: "3 months" }),
    approvals,
    satisfies,
    tags,
    visibility,
  }),
});
