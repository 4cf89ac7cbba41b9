import { z } from "zod";
import { defineContentType } from "./define.ts";
import {
  bilingual,
  changeSummary,
  date,
  owner,
  satisfies,
  tags,
  topic,
  version,
  visibility,
} from "./fields.ts";

export const kpi = defineContentType({
  form: "table",
  path: "internal/kpis",
  label: { sv: "nyckeltal", en: "KPI" },
  purpose: "What is measured: the definition in YAML, the figures in a CSV of the same name.",
  page: (id) => `/kpis/${id}/`,
  schema: z.strictObject({
    title: bilingual(70).meta({
      description: "Shown above the chart.",
      example: { sv: "Exempel", en: "Example" },
    }),
    short_title: bilingual(40)
      .optional()
      .meta({ description: "For use inside a sentence, where the title is long." }),
    kind: z.enum(["trust", "performance", "quality", "compliance"]).meta({ example: "quality" }),
    unit: z
      .enum(["percent", "count", "hours", "SEK", "score", "ratio"])
      .meta({ description: "Percent stays on the percent scale: 0.9 is 0.9 %.", example: "count" }),
    precision: z
      .int()
      .min(0)
      .max(4)
      .meta({ description: "Decimals when shown. Never when compared.", example: 0 }),
    signed: z
      .boolean()
      .optional()
      .meta({ description: "Show a plus sign, for figures that may be negative." }),
    bounds: z
      .strictObject({ min: z.number().optional(), max: z.number().optional() })
      .optional()
      .meta({ description: "Values outside are impossible." }),
    better: z
      .enum(["higher", "lower", "neutral"])
      .meta({ description: "Which way is good.", example: "higher" }),
    cadence: z
      .enum(["daily", "twice-weekly", "weekly", "monthly"])
      .meta({ description: "How often a figure is measured.", example: "weekly" }),
    review_cadence: z
      .enum(["twice-weekly", "weekly", "monthly"])
      .meta({ description: "How often the owner looks at it.", example: "weekly" }),
    counting_rule: bilingual(900)
      .optional()
      .meta({
        description: "What counts: channels, hours, what is a reply (KV314).",
        example: { sv: "Så räknar vi.", en: "How we count." },
      }),
    formula: bilingual(300).optional().meta({ description: "The sum in words." }),
    source_system: bilingual(120).meta({
      description: "Where the figures come from.",
      example: { sv: "Räknas för hand", en: "Counted by hand" },
    }),
    from_template_use: z.array(topic).min(1).optional().meta({
      description:
        "For the share of questions answered with a template: the topics that count. Compared with template-use.csv.",
    }),
    from_publishing_log: z.enum(["first_pass_rate", "ad_rejection_rate", "cpa"]).optional().meta({
      description: "For what the publishing log counts too: which of its figures. Compared with it (KV783).",
    }),
    from_corrections: z.literal(true).optional().meta({
      description:
        "For the number of corrections per month. Compared with the public ones of the list (KV724).",
    }),
    baseline: z
      .union([
        z.strictObject({ value: z.number(), from: date, to: date }),
        z.strictObject({ not_introduced: z.literal(true) }),
        z.strictObject({ pending_until: date }),
      ])
      .optional()
      .meta({
        description: "The starting value and the days it was measured (KV314).",
        example: { value: 5, from: "2026-06-01", to: "2026-08-30" },
      }),
    target: z
      .strictObject({
        op: z.enum(["<", "<=", ">", ">="]),
        value: z.number(),
        by: date.meta({ description: "The day by which the target is to be met." }),
      })
      .optional()
      .meta({ description: "The target (KV314).", example: { op: ">=", value: 10, by: "2026-11-28" } }),
    min_points: z.literal(8).optional().meta({
      description:
        "Lets preliminary limits, from eight points, decide. The decision is then shown as preliminary.",
    }),
    steering: z
      .boolean()
      .meta({ description: "Whether it steers a stop or scale decision.", example: false }),
    programme: z
      .boolean()
      .meta({ description: "Whether it is one of the programme's seven.", example: false }),
    public: z.boolean().meta({ description: "Whether its latest value may be published.", example: false }),
    rationale: bilingual(400).meta({
      description: "Why it is measured.",
      example: { sv: "Därför.", en: "Because." },
    }),
    owner,
    definition_version: version,
    change_summary: changeSummary.optional(),
    satisfies,
    tags,
    visibility,
  }),
});
export type Kpi = z.infer<typeof kpi.schema>;
