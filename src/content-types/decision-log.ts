import { z } from "zod";
import { defineContentType, ref } from "./define.ts";
import { bilingual, date, owner, visibility } from "./fields.ts";

// Seven KPIs with texts of this length print on one A4 page.
const insightLength = 120;
const reasonLength = 140;
const expectationLength = 80;

const exampleText = () => ({ sv: "Exempel.", en: "Example." });

const entry = z.strictObject({
  kpi: ref("kpis").meta({ description: "The KPI that the entry is about." }),
  insight: bilingual(insightLength).meta({ description: "What the week’s figure says, in one sentence." }),
  decision: z
    .enum(["more", "less", "stop", "test", "keep"])
    .meta({ description: "What is done of what moves the KPI." }),
  because: bilingual(reasonLength).meta({ description: "Why that is the decision." }),
  rule: ref("decisionRules").optional().meta({ description: "The decision rule that it carries out." }),
  differs_because: bilingual(reasonLength)
    .optional()
    .meta({ description: "Why it is not what the rule says (KV331)." }),
  confirm: z
    .strictObject({
      check_on: date.meta({ description: "The day to look again." }),
      measure: ref("kpis").meta({ description: "The KPI that will tell." }),
      expect: bilingual(expectationLength).meta({
        description: "What is seen then if the decision was right.",
      }),
    })
    .meta({ description: "How it will be known whether the decision was right." }),
  confirmed: z
    .strictObject({
      on: date.meta({ description: "The day somebody looked." }),
      outcome: z.enum(["confirmed", "not_confirmed", "unclear"]),
      note: bilingual(expectationLength).meta({ description: "What was seen." }),
    })
    .optional()
    .meta({ description: "Written when the day has come (KV333)." }),
});

export const decisionLog = defineContentType({
  form: "record",
  path: "internal/decisions",
  label: { sv: "beslutslogg", en: "decision log" },
  purpose: "What was decided each week, by whom and why, and what will confirm it.",
  page: (id) => `/reports/${id}/`,
  relates: "log",
  schema: z.strictObject({
    week: z
      .string()
      .regex(/^\d{4}-W\d{2}$/)
      .meta({ description: "The week whose figures were read.", example: "2026-W46" }),
    date: date.meta({ description: "The day of the decision.", example: "2026-11-16" }),
    by: z
      .array(ref("roles"))
      .min(1)
      .meta({ description: "The roles that decided.", example: ["editor"] }),
    entries: z
      .array(entry)
      .min(1)
      .max(7)
      .meta({
        description: "One entry per KPI; the programme’s own must all be there (KV330).",
        example: [
          {
            kpi: "example",
            insight: exampleText(),
            decision: "keep",
            because: exampleText(),
            confirm: { check_on: "2026-11-30", measure: "example", expect: exampleText() },
          },
        ],
      }),
    rule_decision: z
      .enum(["stop", "pause", "review", "change", "scale", "continue", "no_decision"])
      .meta({ description: "What the decision rules gave that week (KV332).", example: "continue" }),
    rule: ref("decisionRules")
      .optional()
      .meta({ description: "The rule that decided; none for `continue` and `no_decision`." }),
    owner,
    visibility,
  }),
});
