import { z } from "zod";
import { defineContentType, ref } from "./define.ts";
import { line, visibility } from "./fields.ts";

const at = z.int().min(0).max(1_000); // twenty years of weeks
const rule = ref("decisionRules");
const decision = z.enum(["stop", "pause", "review", "change", "scale", "continue"]);
const cadence = z.enum(["daily", "twice-weekly", "weekly", "monthly"]);

const series = z.strictObject({
  better: z.enum(["higher", "lower", "neutral"]).meta({ description: "As the KPI itself has it." }),
  values: line(4000).meta({
    description:
      "Figures in order, with a decimal comma. `_` is a missing period. `10+2x3` is 10 and three more, each 2 higher.",
  }),
  cadence: cadence.optional().meta({ description: "When it differs from the test's own." }),
  min_points: z.literal(8).optional().meta({ description: "As the KPI itself has it." }),
  target: z
    .strictObject({
      op: z.enum(["<", "<=", ">", ">="]),
      value: z.number(),
      at: at.meta({ description: "The period whose last day is the target's." }),
    })
    .optional(),
  baseline: z.number().optional().meta({ description: "The stated starting value." }),
});

const expectation = z.strictObject({
  at: at.meta({ description: "How many periods from the first, which is 0." }),
  rule: rule.optional(),
  state: z
    .enum(["inactive", "pending", "firing", "unknown"])
    .optional()
    .meta({ description: "What the rule is when the period has closed." }),
  decision: z
    .enum([...decision.options, "no_decision"])
    .optional()
    .meta({ description: "What the rules together decide." }),
  because_leaf: ref("kpis")
    .optional()
    .meta({ description: "A KPI without which the rule would not be what it is." }),
  decisions: z
    .array(decision)
    .optional()
    .meta({ description: "The decisions of every rule that is firing, each once." }),
  unknown: z.array(ref("kpis")).optional().meta({ description: "The KPIs that cannot answer." }),
});

export const ruleTest = defineContentType({
  form: "record",
  path: "internal/decision-rules/tests",
  label: { sv: "regeltest", en: "rule test" },
  purpose: "Made-up figures, and what the decision rules must say about them.",
  relates: "log",
  schema: z.strictObject({
    rules: z
      .array(rule)
      .min(1)
      .meta({ description: "The decision rules that take part.", example: ["example"] }),
    tests: z
      .array(
        z.strictObject({
          name: line(140).meta({ description: "What happens, and what is decided." }),
          cadence: cadence.meta({ description: "What `at` counts." }),
          series: z.record(ref("kpis"), series).meta({ description: "The figures, by KPI." }),
          expect: z.array(expectation).min(1),
          partial: z.boolean().optional().meta({ description: "Lets rules fire that no expectation names." }),
        }),
      )
      .min(1)
      .meta({
        description: "Each with figures of its own.",
        example: [
          {
            name: "För få mätvärden",
            cadence: "weekly",
            series: { example: { better: "higher", values: "10 11 9" } },
            expect: [{ at: 2, rule: "example", state: "unknown" }],
          },
        ],
      }),
    visibility,
  }),
});
