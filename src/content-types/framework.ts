import { z } from "zod";
import { defineContentType, idPattern } from "./define.ts";
import { bilingual, date, line, owner, reviewInterval, tags, visibility } from "./fields.ts";

/** How sure we are of what a requirement says; see docs/assurance.md. */
export const grade = z.enum(["A", "B", "C"]);

export const framework = defineContentType({
  form: "record",
  path: "internal/frameworks",
  label: { sv: "ramverk", en: "framework" },
  purpose:
    "A law, standard or framework as a list of requirements, so that records can say which they answer.",
  page: (id) => `/frameworks/${id}/`,
  // Its page lists what answers each requirement.
  relates: "setting",
  schema: z.strictObject({
    title: bilingual(90).meta({ example: { sv: "Exempel", en: "Example" } }),
    publisher: line(120).meta({ description: "Who published it.", example: "Exempelinstitutet" }),
    about: bilingual(400).meta({
      description: "What it is and whom it binds.",
      example: { sv: "Frivilligt.", en: "Voluntary." },
    }),
    left_out: bilingual(400)
      .optional()
      .meta({ description: "What the list leaves out, and why: text that we have not read." }),
    requirements: z
      .array(
        z.strictObject({
          id: z.string().regex(idPattern).meta({ description: "What records name it by. Never reused." }),
          reference: line(20).meta({ description: "As it is numbered in the framework." }),
          title: bilingual(120).meta({ description: "What it is about. Our own words." }),
          asks: bilingual(400).optional().meta({ description: "What it asks, in our own words." }),
          part_of: z
            .string()
            .regex(idPattern)
            .optional()
            .meta({ description: "The requirement above it, where there are levels." }),
          not_ours: bilingual(200)
            .optional()
            .meta({ description: "Why it does not bind the team. Then a gap is no gap." }),
          grade: grade.meta({
            description: "A: the text itself was read. B: copies that agree. C: one secondary source.",
          }),
          sources: z
            .array(
              z.strictObject({
                title: line(160).meta({ description: "What was read." }),
                url: line(300).meta({ description: "Its address, with https://." }),
                accessed: date.meta({ description: "When the stored copy of it was read." }),
              }),
            )
            .min(1)
            .meta({ description: "What we know it from." }),
        }),
      )
      .min(1)
      .meta({
        description: "In the framework’s own order.",
        example: [
          {
            id: "one",
            reference: "1",
            title: { sv: "Krav", en: "Requirement" },
            grade: "B",
            sources: [{ title: "Example", url: "https://example.com/", accessed: "2026-11-02" }],
          },
        ],
      }),
    owner,
    last_reviewed_on: date.meta({ example: "2026-11-02" }),
    review_in: reviewInterval.meta({ example: "6 months" }),
    tags,
    visibility,
  }),
});
