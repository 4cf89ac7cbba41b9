import { z } from "zod";
import { defineContentType, idPattern, ref } from "./define.ts";
import { bilingual, date, owner, tags, version, visibility } from "./fields.ts";
import { platform } from "./platform.ts";

/** What an experiment varies. The engine reads them in this order. */
export const experimentFactor = z.enum(["hook", "visual", "cta"]);

/** What is used today, and what is tried instead. */
const levels = z
  .strictObject({
    control: ref("blocks").meta({ description: "The creative block that is used today." }),
    variant: ref("blocks").meta({ description: "The one that is tried instead." }),
  })
  .meta({ description: "Two creative blocks of this kind." });

const exampleText = () => ({ sv: "exempel", en: "example" });

export const experiment = defineContentType({
  form: "record",
  path: "internal/experiments",
  label: { sv: "experiment", en: "experiment" },
  purpose:
    "What is tested before it is scaled: the hypothesis, two blocks of each kind in all combinations, and what came of it.",
  page: (id) => `/experiments/${id}/`,
  restsOn: ["factors", "format", "goal_kpi", "guardrail_kpis", "prelaunch"],
  // What has been measured stays measured when a block is retired.
  fallsWith: [],
  schema: z.strictObject({
    title: bilingual(80).meta({
      description: "What is tested, in a few words.",
      example: { sv: "Exempel", en: "Example" },
    }),
    hypothesis: z
      .strictObject({
        if: bilingual(200).meta({
          description: "What is done differently. No capital and no full stop: it stands after “If”.",
        }),
        then: bilingual(200).meta({
          description: "What is expected to happen to the goal, as the sentence goes on.",
        }),
        because: bilingual(240).meta({
          description: "Why that is to be expected, as the sentence ends after “because”.",
        }),
      })
      .meta({
        description: "If, then, because. Written before the start.",
        example: { if: exampleText(), then: exampleText(), because: exampleText() },
      }),
    goal_kpi: ref("kpis").meta({ description: "The KPI that decides.", example: "example" }),
    guardrail_kpis: z.array(ref("kpis")).meta({
      description: "KPIs that must not become worse. A trust KPI among goal and guardrails (KV768).",
      example: ["trust"],
    }),
    factors: z.strictObject({ hook: levels, visual: levels, cta: levels }).meta({
      description:
        "The blocks. Every combination is a cell: two openings, two pictures, two calls to action make eight.",
      example: {
        hook: { control: "hook-a", variant: "hook-b" },
        visual: { control: "visual-a", variant: "visual-b" },
        cta: { control: "cta-a", variant: "cta-b" },
      },
    }),
    tested: experimentFactor.meta({
      description: "The factor that the hypothesis is about. The result is judged by it.",
      example: "hook",
    }),
    assignment: z.enum(["split", "posts"]).meta({
      description:
        "split: chance decided for each view which cell was shown. posts: each cell is a post of its own, and the posts are compared.",
      example: "split",
    }),
    platform: platform.meta({ description: "Where it is run.", example: "facebook" }),
    format: ref("formats").meta({ description: "The format that the posts belong to.", example: "example" }),
    start: date.meta({ description: "First day.", example: "2026-11-02" }),
    end: date.meta({ description: "Last day, at most 14 days in all (KV762).", example: "2026-11-15" }),
    plan: date.optional().meta({
      description: "First day of the 14-day plan that it belongs to. A plan has six experiments (KV763).",
    }),
    min_n: z.int().positive().meta({
      description: "Fewest observations in every cell. With fewer the result is inconclusive (KV766).",
      example: 100,
    }),
    prelaunch: z
      .strictObject({
        checklist: ref("checklists").meta({ description: "What was gone through before the start." }),
        version,
        on: date.meta({ description: "The day it was gone through." }),
        by: ref("roles").meta({ description: "The role that did it." }),
        done: z
          .array(z.string().regex(idPattern))
          .meta({ description: "The items that were found to be in order, by their ids." }),
        not_needed: z
          .array(
            z.strictObject({
              item: z.string().regex(idPattern).meta({ description: "The item’s id." }),
              because: bilingual(160).meta({ description: "Why it does not concern this experiment." }),
            }),
          )
          .optional()
          .meta({ description: "The items that do not concern it." }),
      })
      .optional()
      .meta({ description: "The checklist as answered. Complete before the start (KV764)." }),
    status: z
      .enum(["draft", "approved", "running", "stopped", "concluded"])
      .meta({ description: "stopped: broken off before the end.", example: "draft" }),
    next_step: bilingual(240).meta({ description: "What is done next.", example: exampleText() }),
    outcome: z
      .strictObject({
        on: date.meta({ description: "The day it was concluded or stopped." }),
        result: z.enum(["won", "lost", "inconclusive", "dnf"]).meta({
          description: "As the figures say (KV767). dnf: it was stopped before the end.",
        }),
        learning: bilingual(300).meta({ description: "What we know now that we did not." }),
        decision: z
          .enum(["more", "less", "stop", "test", "keep"])
          .meta({ description: "What is done of what was tried." }),
        because: bilingual(240).meta({ description: "What that means, and why." }),
        log: ref("decisions").optional().meta({ description: "The decision log where it was taken." }),
      })
      .optional()
      .meta({ description: "At the end: what came of it (KV765)." }),
    risk: bilingual(240).optional().meta({ description: "What could go wrong, and what stops it then." }),
    owner,
    tags,
    visibility,
  }),
});
export type Experiment = z.infer<typeof experiment.schema>;
