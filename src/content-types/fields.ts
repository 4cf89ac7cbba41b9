import { z } from "zod";
import { isDate } from "../lib/is-date.ts";
import { idPattern, ref } from "./define.ts";

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

/** A calendar day that exists, as `2026-11-22`. Far-off years are slips, and some things are counted day by day. */
export const date = z.iso.date().refine((day) => !isDate(day) || /^(?:19|20)/.test(day), {
  error: "a day between the years 1900 and 2099",
});

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

/** What a text states as fact, as entries of the proof log. It may be used only while they hold (KV625, KV626). */
export const quotedClaims = z.array(ref("claims")).meta({
  description: "Claims in the proof log that its factual sentences rest on.",
  example: [],
});

export const approvals = z
  .array(
    z.strictObject({
      by: personKey.meta({ description: "The key of a person who holds the role." }),
      role: ref("roles").meta({ description: "The role in which the person approved." }),
      at: date.meta({ description: "The day of the approval." }),
      content_hash: z
        .string()
        .regex(/^[0-9a-f]{32}$/)
        .optional()
        .meta({
          description: "Written by `npm run approve`: which text was approved. Void when it changes.",
        }),
    }),
  )
  .meta({ description: "Who approved the text as it stands, in which role, and when.", example: [] });

/** Fields of a text that is read through on a schedule. */
export const reviewed = {
  effective_date: date.meta({ description: "First day it applies.", example: "2026-09-01" }),
  last_reviewed_on: date.meta({ description: "When somebody last read it through.", example: "2026-11-02" }),
  review_in: reviewInterval.meta({ description: "How soon it is read through again.", example: "3 months" }),
};

/** What people type when they look for the entry, where its own text says it otherwise. Either language. */
export const tags = z.array(line(40)).optional().meta({ description: "Words for the search." });

/**
 * Which requirements of a framework the record answers. A way to find one's way between the two: nobody is compliant for
 * having filled it in, and it may change without a new approval.
 */
export const satisfies = z
  .array(
    z.strictObject({
      framework: ref("frameworks").meta({ description: "The framework." }),
      requirement: z
        .string()
        .regex(idPattern)
        .meta({ description: "The requirement’s id in that framework (KV811)." }),
    }),
  )
  .min(1)
  .optional()
  .meta({ description: "Requirements of frameworks that it answers." });

/** Who is to have read a text. A new version is to be read again, unless `attest_from` lets an older reading count. */
export const attested = {
  attestation: z
    .enum(["none", "required"])
    .optional()
    .meta({ description: "Whether everyone in its audience confirms having read it. Left out: none." }),
  attest_from: z.int().positive().optional().meta({
    description:
      "The oldest version whose reading still counts. Leave out when what is new must be read, which is the rule.",
  }),
};

/** Whom a text is meant for, where the type has not always said so. */
export const audience = z.array(ref("roles")).optional().meta({ description: "Roles that must know it." });

/** The English text's bond to the Swedish text that it translates. */
export const translation = z
  .strictObject({
    source_hash: z.string().regex(/^[0-9a-f]{12}$/),
    translated_at: date,
  })
  .meta({ description: "Written by `npm run translated`: which Swedish text the English one translates." });

/** What a customer's question is about. */
export const topic = z.enum(["ai", "privacy", "data", "moderation", "service", "crisis"]);
export type Topic = z.infer<typeof topic>;

/** Kinds of work that rules and tools speak of. */
export const activity = z.enum(["publishing", "moderation", "support", "ads", "listening", "research"]);
export type Activity = z.infer<typeof activity>;

/** Sensitivity of data, lowest first. */
export const dataClass = z.enum(["public", "internal", "confidential", "restricted"]);
export type DataClass = z.infer<typeof dataClass>;

/**
 * How much of a piece of work AI does, least first. The steps are those where our answer may change, and somebody
 * can tell at a glance which one they are on:
 *
 * - `none`: no AI is used. The rules that hold all the same are worth finding in the same place.
 * - `assists`: AI searches, sorts, summarises, suggests ideas or reviews a text; a person makes what others see.
 * - `drafts`: AI words a text that a person reads, changes and sends. The wording reaches others.
 * - `generates`: AI makes an image, video or voice. What others see or hear is made by AI, and is to be labelled.
 * - `acts`: AI sends, publishes, hides or decides before any person has looked.
 *
 * Steps, not a percentage of the work: nobody can say how many per cent of a text is AI's.
 */
export const aiLevel = z.enum(["none", "assists", "drafts", "generates", "acts"]);
export type AiLevel = z.infer<typeof aiLevel>;

/** How bad an incident is, the worst first. */
export const severity = z.enum(["SEV1", "SEV2", "SEV3", "SEV4"]);
export type Severity = z.infer<typeof severity>;

/** The fields of a text that somebody answers for, that is approved in versions, and read through on a schedule. */
export const controlled = {
  version,
  change_summary: changeSummary,
  owner,
  ...reviewed,
  claims_about: claimsAbout,
  approvals,
};
