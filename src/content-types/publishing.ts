import { z } from "zod";
import { runPattern } from "./checklist.ts";
import { defineContentType, idPattern, ref } from "./define.ts";
import { aiLevel, date, line, personKey } from "./fields.ts";
import { platform } from "./platform.ts";

/** What became of a piece. Only `called_off` never reached the platform. */
export const publishingOutcome = z.enum(["published", "limited", "warning", "rejected", "called_off"]);

/** Whether the label was seen: `late` is a label that came after publication, and counts as a deviation. */
export const labelShown = z.enum(["yes", "late", "no", "not_needed"]);

const amount = z.number().min(0);
const whole = z.int().min(0);

const row = z.strictObject({
  post: z.string().regex(idPattern).max(24).meta({ description: "The piece’s own id, such as 2026-w46-07." }),
  reviewed_on: date.meta({ description: "The day of the first review. The first-pass rate counts by it." }),
  platform: platform.meta({ description: "Where it is published." }),
  kind: z.enum(["organic", "ad"]).meta({ description: "Our own post, or one that we pay for." }),
  format: ref("formats").meta({ description: "The format that it belongs to." }),
  blocks: z
    .array(ref("blocks"))
    .optional()
    .meta({ description: "Creative blocks in it, with spaces between." }),
  ai_level: aiLevel.meta({ description: "How much of it AI did." }),
  label_shown: labelShown.meta({ description: "Whether the label for AI content was shown." }),
  reason: line(120).optional().meta({
    description: "Why no label was needed, or why it came late. Left out when it was shown.",
  }),
  claims: z
    .array(ref("claims"))
    .optional()
    .meta({ description: "Claims in the proof log that it rests on, with spaces between." }),
  checklists: z
    .array(z.string().regex(runPattern))
    .optional()
    .meta({ description: "The checklists gone through, with their versions: publicering@2 youtube@1." }),
  first_pass: z
    .enum(["yes", "no"])
    .meta({ description: "Whether the first review let it through as it was." }),
  author: personKey.meta({ description: "The key of the person who made it." }),
  second_person: personKey
    .optional()
    .meta({ description: "The key of the second person who approved it, where one must (KV774)." }),
  ordered_on: date.meta({ description: "The day it was ordered, from which the time to publish counts." }),
  published: date.optional().meta({
    description: "The day it was published; for an ad, of the platform’s answer. Empty until then.",
  }),
  outcome: publishingOutcome
    .optional()
    .meta({ description: "What became of it. Empty until it is published or called off." }),
  assets: z.int().min(1).meta({
    description: "Versions made of it. For an ad: as many as were submitted, each ad format counted.",
  }),
  rejected: whole.optional().meta({ description: "Ads only: how many of them the platform rejected." }),
  impressions: whole.optional().meta({ description: "Times shown, in the first seven days." }),
  clicks: whole.optional().meta({ description: "Clicks through to our website, in the same days." }),
  saves: whole.optional().meta({ description: "Times saved, in the same days." }),
  conversions: whole.optional().meta({ description: "Ads only: purchases and bookings after a click." }),
  spend: amount.optional().meta({ description: "Ads only: what the platform was paid, in SEK without VAT." }),
  revenue: amount.optional().meta({ description: "Ads only: what the conversions brought in, in SEK." }),
  production_cost: amount.meta({ description: "What all versions together cost to make, in SEK." }),
  experiment: ref("experiments").optional().meta({ description: "The experiment that it is part of." }),
  note: line(160).optional().meta({ description: "What is worth remembering." }),
});
export type PublishingRow = z.infer<typeof row>;

export const publishing = defineContentType({
  form: "sheet",
  path: "internal/publishing/log.csv",
  label: { sv: "publiceringslogg", en: "publishing log" },
  purpose: "Every post, ad and video: what it was made of, how it was checked, and what came of it.",
  page: () => "/publishing/",
  relates: "log",
  schema: z.strictObject({
    rows: z.array(row).meta({
      description: "In any order. A week that has rows has all of its rows.",
      example: [
        {
          post: "2026-w46-01",
          reviewed_on: "2026-11-09",
          platform: "facebook",
          kind: "organic",
          format: "example",
          ai_level: "none",
          label_shown: "not_needed",
          reason: "Ingen AI.",
          checklists: ["example@1"],
          first_pass: "yes",
          author: "person-01",
          ordered_on: "2026-11-06",
          published: "2026-11-10",
          outcome: "published",
          assets: 1,
          production_cost: 0,
        },
      ],
    }),
  }),
});
