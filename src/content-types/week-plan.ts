import { z } from "zod";
import { defineContentType, idPattern, ref } from "./define.ts";
import { bilingual, date, owner, visibility } from "./fields.ts";
import { isoWeek, weekNumber } from "./week-field.ts";

/** The parts of the programme that a week's work falls into. */
export const workArea = z.enum(["governance", "trust", "content", "measurement", "risk"]);
export type WorkArea = z.infer<typeof workArea>;

/** The record that an action concerns, under the name of its type. */
const about = z.strictObject({
  policy: ref("policies").optional(),
  rule: ref("rules").optional(),
  tool: ref("tools").optional(),
  vendor: ref("vendors").optional(),
  declaration: ref("declarations").optional(),
  template: ref("templates").optional(),
  faq: ref("faq").optional(),
  incident: ref("incidents").optional(),
  correction: ref("corrections").optional(),
  kpi: ref("kpis").optional(),
  decision_rule: ref("decisionRules").optional(),
  decision: ref("decisions").optional(),
  risk: ref("risks").optional(),
  checklist: ref("checklists").optional(),
  experiment: ref("experiments").optional(),
  trust_review: ref("trustReviews").optional(),
});

/** What became of an action: one of three, or nothing yet. */
const outcome = z.union([
  z.strictObject({ done_on: date.meta({ description: "The day it was done." }) }),
  z.strictObject({
    carried_to: isoWeek.meta({ description: "The week that takes it over, under the same id." }),
  }),
  z.strictObject({ dropped_because: bilingual(200).meta({ description: "Why it is not to be done." }) }),
]);

export const weekPlan = defineContentType({
  form: "record",
  path: "internal/weeks",
  label: { sv: "veckans att göra", en: "weekly action list" },
  purpose: "What each role is to do in a week, and what became of it. One file per week.",
  titleOf: ({ week }) => ({
    sv: `Att göra vecka ${weekNumber(week)}`,
    en: `To do in week ${weekNumber(week)}`,
  }),
  page: () => "/this-week/",
  relates: "log",
  schema: z.strictObject({
    week: isoWeek.meta({ description: "The week, and the file’s name in lower case.", example: "2026-W47" }),
    actions: z
      .array(
        z.strictObject({
          id: z
            .string()
            .regex(idPattern)
            .max(60)
            .meta({ description: "The same in every week that it is carried through." }),
          do: bilingual(200).meta({ description: "What is done, one thing." }),
          area: workArea.meta({ description: "The part of the programme that it belongs to." }),
          owner: ref("roles").meta({ description: "The role that does it." }),
          about: about.optional().meta({ description: "The record that it concerns, if one." }),
          outcome: outcome.optional().meta({
            description: "What became of it. Leave out while the week lasts and it is still to be done.",
          }),
        }),
      )
      .min(1)
      .max(20)
      .meta({
        description: "Actions, the most urgent first.",
        example: [{ id: "example", do: { sv: "Gör det.", en: "Do it." }, area: "content", owner: "editor" }],
      }),
    owner,
    visibility,
  }),
});
