import { z } from "zod";
import { defineContentType, ref } from "./define.ts";
import { date } from "./fields.ts";

export const experimentResults = defineContentType({
  form: "sheet",
  path: "internal/experiment-results.csv",
  label: { sv: "experimentresultat", en: "experiment results" },
  purpose:
    "What each post of each experiment gave: how many of how many, or a mean with its spread. A row per post and KPI.",
  page: () => "/experiments/",
  relates: "log",
  schema: z.strictObject({
    rows: z
      .array(
        z
          .strictObject({
            experiment: ref("experiments").meta({ description: "The experiment." }),
            hook: ref("blocks").meta({ description: "The opening in the post." }),
            visual: ref("blocks").meta({ description: "The picture in it." }),
            cta: ref("blocks").meta({ description: "What it asks for." }),
            posted: date.meta({ description: "The day it was posted." }),
            kpi: ref("kpis").meta({ description: "What is counted: the goal or a guardrail." }),
            n: z.int().positive().meta({ description: "Observations: impressions, views or comments." }),
            successes: z
              .int()
              .min(0)
              .optional()
              .meta({ description: "How many of them counted, such as clicks. Left out for a mean." }),
            mean: z
              .number()
              .optional()
              .meta({ description: "The mean of them, in the KPI’s unit. Left out for a share." }),
            sd: z
              .number()
              .min(0)
              .optional()
              .meta({ description: "Their standard deviation. Goes with a mean." }),
          })
          .refine(
            ({ n, successes, mean, sd }) =>
              successes === undefined
                ? mean !== undefined && sd !== undefined
                : successes <= n && mean === undefined && sd === undefined,
            { error: "either how many of n, or a mean and its standard deviation" },
          ),
      )
      .meta({ description: "In any order.", example: [] }),
  }),
});
export type ExperimentResultRow = z.infer<typeof experimentResults.schema>["rows"][number];
