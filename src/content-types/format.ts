import { z } from "zod";
import { defineContentType, ref } from "./define.ts";
import { bilingual, owner, tags, visibility } from "./fields.ts";
import { platform } from "./platform.ts";

export const format = defineContentType({
  form: "record",
  path: "internal/taxonomy/formats",
  label: { sv: "format", en: "format" },
  purpose:
    "A kind of post that comes back: what it is, how often, which KPI it is to move and who answers for it.",
  page: (id) => `/formats/${id}/`,
  restsOn: ["theme", "goal_kpi", "checklist"],
  // A format is a plan: it stands while a checklist is being reworded.
  fallsWith: [],
  schema: z.strictObject({
    title: bilingual(60).meta({ example: { sv: "Ett format", en: "A format" } }),
    theme: ref("themes").meta({ description: "The theme that it belongs to.", example: "example" }),
    summary: bilingual(300).meta({
      description: "What the reader gets, and how it is made.",
      example: { sv: "En fråga och ett svar.", en: "A question and an answer." },
    }),
    example: bilingual(240).optional().meta({ description: "One such post, in a sentence." }),
    cadence: z
      .strictObject({
        times: z.int().positive().max(31).meta({ description: "How many." }),
        per: z.enum(["week", "month"]).meta({ description: "In how long." }),
      })
      .meta({ description: "How many are planned.", example: { times: 1, per: "week" } }),
    goal_kpi: ref("kpis").meta({ description: "The KPI that it is to move.", example: "example" }),
    platforms: z
      .array(platform)
      .min(1)
      .meta({ description: "Where it is published.", example: ["facebook"] }),
    checklist: ref("checklists")
      .optional()
      .meta({ description: "What is gone through before it is published." }),
    status: z.enum(["draft", "active", "paused", "retired"]).meta({ example: "draft" }),
    owner,
    tags,
    visibility,
  }),
});
