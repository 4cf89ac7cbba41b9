import { z } from "zod";
import { defineContentType, ref } from "./define.ts";
import { bilingual, changeSummary, owner, tags, version, visibility } from "./fields.ts";

const leaf = { kpi: ref("kpis").meta({ description: "The KPI that is read." }) };

/** A condition on one KPI, or several joined by all, any or not. An empty list is refused by KV404. */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { kpi: string; variation: "improving" | "worsening" | "common_cause" | "high" | "low" }
  | { kpi: string; trend: "improving" | "worsening" | "rising" | "falling" }
  | { kpi: string; value: { op: "<" | "<=" | ">" | ">="; than: number | "target" | "baseline" } }
  | { kpi: string; known: true }
  | { kpi: string; course: "on_course" | "at_risk" | "off_course" }
  | { kpi: string; assurance: "reliably_meets" | "reliably_misses" | "hit_or_miss" }
  | { kpi: string; pace: { op: "<" | "<=" | ">" | ">="; than: number } };

const comparison = z.enum(["<", "<=", ">", ">="]);

const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(condition) }),
    z.strictObject({ any: z.array(condition) }),
    z.strictObject({ not: condition }),
    z.strictObject({ ...leaf, variation: z.enum(["improving", "worsening", "common_cause", "high", "low"]) }),
    z.strictObject({ ...leaf, trend: z.enum(["improving", "worsening", "rising", "falling"]) }),
    z.strictObject({
      ...leaf,
      value: z.strictObject({
        op: comparison,
        than: z.union([z.number(), z.enum(["target", "baseline"])]),
      }),
    }),
    z.strictObject({ ...leaf, known: z.literal(true) }),
    z.strictObject({ ...leaf, course: z.enum(["on_course", "at_risk", "off_course"]) }),
    z.strictObject({ ...leaf, assurance: z.enum(["reliably_meets", "reliably_misses", "hit_or_miss"]) }),
    z.strictObject({ ...leaf, pace: z.strictObject({ op: comparison, than: z.number() }) }),
  ]),
);

export const decisionRule = defineContentType({
  form: "record",
  path: "internal/decision-rules",
  label: { sv: "beslutsregel", en: "decision rule" },
  purpose: "What the figures decide: when to stop, pause, review, change, scale or continue.",
  page: (id) => `/decisions/${id}/`,
  schema: z.strictObject({
    title: bilingual(80).meta({ example: { sv: "Exempel", en: "Example" } }),
    decision: z
      .enum(["stop", "pause", "review", "change", "scale", "continue"])
      .meta({ description: "What is decided when it fires.", example: "review" }),
    when: condition.meta({
      description: "The condition. Operators are explicit: `<` is not `<=`.",
      example: { kpi: "example", variation: "worsening" },
    }),
    for: z
      .int()
      .min(1)
      .max(12)
      .meta({ description: "How many periods in a row it must hold, the first included.", example: 2 }),
    keep: z
      .int()
      .min(0)
      .max(12)
      .optional()
      .meta({ description: "How many periods it stays after it no longer holds." }),
    priority: z
      .int()
      .min(1)
      .max(99)
      .meta({ description: "Among equal decisions, the lowest number wins.", example: 1 }),
    because: bilingual(240).meta({
      description: "What the pattern may mean.",
      example: { sv: "Därför.", en: "Because." },
    }),
    do: z.strictObject({
      instruction: bilingual(240).meta({
        description: "What to do.",
        example: { sv: "Se över.", en: "Review." },
      }),
      owner: ref("roles").meta({ description: "Who does it.", example: "editor" }),
    }),
    guardrails: z
      .array(ref("kpis"))
      .optional()
      .meta({ description: "Trust KPIs that must be known. Required for scale (KV405)." }),
    status: z.enum(["draft", "active", "retired"]).meta({ example: "active" }),
    owner,
    version,
    change_summary: changeSummary.optional(),
    tags,
    visibility,
  }),
});
