import { z } from "zod";
import { defineContentType, idPattern, ref } from "./define.ts";
import { bilingual, date, line, owner, topic, version, visibility } from "./fields.ts";
import { isoWeek, weekNumber } from "./week-field.ts";

const exampleText = () => ({ sv: "Exempel.", en: "Example." });

/** What follows from a theme: a template is changed, or nothing is, for a reason. */
const change = z.union([
  z.strictObject({
    template: ref("templates").meta({ description: "The template that is changed, or written." }),
    version: version.meta({ description: "Its version that carries the change." }),
    what: bilingual(200).meta({ description: "What is changed." }),
  }),
  z.strictObject({ none_because: bilingual(200).meta({ description: "Why nothing is changed for now." }) }),
]);

export const trustReview = defineContentType({
  form: "record",
  path: "internal/trust-reviews",
  label: { sv: "förtroendegenomgång", en: "trust review" },
  purpose:
    "Each week: which questions about AI and privacy keep coming back, and which replies change for it.",
  titleOf: ({ week }) => ({
    sv: `Förtroendegenomgång, vecka ${weekNumber(week)}`,
    en: `Trust review, week ${weekNumber(week)}`,
  }),
  page: (id) => `/trust-reviews/${id}/`,
  relates: "log",
  schema: z.strictObject({
    week: isoWeek.meta({ description: "The week that was read, and the file’s name.", example: "2026-W46" }),
    date: date.meta({ description: "The day of the review.", example: "2026-11-16" }),
    by: z
      .array(ref("roles"))
      .min(1)
      .meta({ description: "The roles that took part.", example: ["editor"] }),
    read: z
      .strictObject({
        comments: z.int().min(0).meta({ description: "Comments that were read." }),
        messages: z.int().min(0).meta({ description: "Direct messages that were read." }),
      })
      .meta({ description: "How much was read.", example: { comments: 100, messages: 20 } }),
    measure: ref("kpis").meta({
      description: "The KPI that counts negative comments on privacy. Its figures are not repeated here.",
      example: "example",
    }),
    themes: z
      .array(
        z.strictObject({
          id: z
            .string()
            .regex(idPattern)
            .max(60)
            .meta({ description: "The same in every week in which it comes back." }),
          title: bilingual(100).meta({ description: "What people ask or say." }),
          topic: topic.meta({ description: "What it is about." }),
          count: z.int().min(1).meta({ description: "In how many comments and messages it came up." }),
          wording: line(160).optional().meta({
            description: "How it may sound, as it was written and without names.",
          }),
          template: ref("templates")
            .optional()
            .meta({ description: "The template that answers it, if one does." }),
          question: line(120)
            .optional()
            .meta({ description: "Without a template: the question as template-use.csv has it." }),
          change: change.optional().meta({ description: "What follows from it, or why nothing does." }),
        }),
      )
      .min(1)
      .max(20)
      .meta({
        description: "What came back, the most frequent first.",
        example: [{ id: "example", title: exampleText(), topic: "privacy", count: 3, template: "example" }],
      }),
    next: bilingual(240).meta({ description: "What is looked at next week.", example: exampleText() }),
    owner,
    visibility,
  }),
});
