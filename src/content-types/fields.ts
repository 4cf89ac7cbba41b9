import { z } from "zod";
import { ref } from "./define.ts";

/** One line or paragraph that is not empty. `max` counts characters (UTF-16 code units). */
export const line = (max: number) => z.string().min(1).max(max);

/**
 * A short text in both languages, in place. Swedish is the source. English is checked by rule KV514
 * rather than here, so that a missing translation is one clear message and the page can fall back.
 */
export const bilingual = (max: number) => z.strictObject({ sv: line(max), en: line(max).optional() });

/** Several wordings per language, such as the ways that customers put a question. */
export const wordings = z.strictObject({
  sv: z.array(line(200)).min(1),
  en: z.array(line(200)).min(1).optional(),
});

/** A calendar day that exists, as `2026-11-22`. */
export const date = z.iso.date();

/** How often a text is read through again, counted from `last_reviewed_on`. */
export const reviewInterval = z.enum(["1 month", "3 months", "6 months", "12 months"]);

/** A person without a name: portals publish roles, and people are kept apart by a key. */
export const personKey = z.string().regex(/^person-\d{2,}$/);

export const visibility = z
  .enum(["internal", "public"])
  .meta({ description: "Who may read it. Must agree with the folder.", example: "internal" });

export const owner = ref("roles").meta({
  description: "The role that answers for it. Never a person.",
  example: "editor",
});

export const version = z
  .int()
  .positive()
  .meta({ description: "Goes up by one when the meaning changes.", example: 1 });

export const changeSummary = bilingual(200).meta({
  description: "Why this version differs from the one before.",
  example: { sv: "Första versionen.", en: "First version." },
});

/** What a text makes statements about. Anything here puts it under the two-person rule (KV601). */
export const claimsAbout = z.array(z.enum(["policy", "security", "privacy"])).meta({
  description: "What the text makes statements about. If not empty, two people must approve it.",
  example: [],
});

export const approvals = z
  .array(
    z.strictObject({
      by: personKey.meta({ description: "The key of a person who holds the role." }),
      role: ref("roles").meta({ description: "The role in which the person approved." }),
      at: date.meta({ description: "The day of the approval." }),
    }),
  )
  .meta({ description: "Who approved the text as it stands, in which role, and when.", example: [] });

/** Fields of a text that is read through on a schedule. */
export const reviewed = {
  effective_date: date.meta({ description: "First day it applies.", example: "2026-09-01" }),
  last_reviewed_on: date.meta({ description: "When somebody last read it through.", example: "2026-11-02" }),
  review_in: reviewInterval.meta({ description: "How soon it is read through again.", example: "3 months" }),
};

/** The English text's bond to the Swedish text that it translates. */
export const translation = z
  .strictObject({
    source_hash: z.string().regex(/^[0-9a-f]{12}$/),
    translated_at: date,
  })
  .meta({ description: "Written by `npm run translated`: which Swedish text the English one translates." });

/** Kinds of work that rules and tools speak of. */
export const activity = z.enum(["publishing", "moderation", "support", "ads", "listening", "research"]);
export type Activity = z.infer<typeof activity>;

/** Sensitivity of data, lowest first. */
export const dataClass = z.enum(["public", "internal", "confidential", "restricted"]);

/** The fields of a text that somebody answers for, that is approved in versions, and read through on a schedule. */
export const controlled = {
  version,
  change_summary: changeSummary,
  owner,
  ...reviewed,
  claims_about: claimsAbout,
  approvals,
};
