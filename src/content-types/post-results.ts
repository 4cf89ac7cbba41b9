import { z } from "zod";
import { defineContentType, ref } from "./define.ts";
import { isoWeek } from "./week-field.ts";

export const postResults = defineContentType({
  form: "sheet",
  path: "internal/use/post-results.csv",
  label: { sv: "inläggens utfall", en: "results of posts" },
  purpose: "How each post on how we work was received, week by week: comments, net sentiment and saves.",
  page: () => "/how-we-work/",
  relates: "log",
  schema: z.strictObject({
    rows: z
      .array(
        z.strictObject({
          week: isoWeek.meta({ description: "The week that is counted, as 2026-W46." }),
          post: ref("posts").meta({ description: "The post." }),
          comments: z.int().min(0).meta({ description: "Comments on it that week." }),
          sentiment: z.number().min(-100).max(100).optional().meta({
            description: "Positive minus negative comments, in percent of them. Empty without comments.",
          }),
          saves: z.int().min(0).meta({ description: "How many saved it that week." }),
        }),
      )
      .meta({
        description: "One row per post and week, in any order.",
        example: [{ week: "2026-W46", post: "example", comments: 12, sentiment: 25, saves: 4 }],
      }),
  }),
});
export type PostResult = z.infer<typeof postResults.schema>["rows"][number];
