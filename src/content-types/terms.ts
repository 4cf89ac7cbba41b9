import { z } from "zod";
import { defineContentType, ref } from "./define.ts";
import { bilingual, date, line, visibility } from "./fields.ts";
import { termsType } from "./terms-type.ts";
import { termsTypeInside } from "./terms-type-words.ts";

const dateOrUnknown = z.union([date, z.literal("unknown")]);

/** What a version means to us, as somebody has judged it. */
const assessment = z.strictObject({
  assessed_by: ref("roles").meta({ description: "The role that read the change." }),
  assessed_at: date.meta({ description: "When it was read and judged." }),
  materiality: z.enum(["none", "minor", "material"]).meta({
    description:
      "none: nothing for us. minor: worth knowing, nothing to read again. material: what it affects is to be read again.",
  }),
  summary: bilingual(600).meta({ description: "What has changed, and what that means to us." }),
  affects: z
    .strictObject({
      tools: z.array(ref("tools")),
      rules: z.array(ref("rules")),
      templates: z.array(ref("templates")),
      risks: z.array(ref("risks")),
    })
    .meta({ description: "What the change touches. After a material change each is due for review." }),
  affects_nothing_because: bilingual(300)
    .optional()
    .meta({ description: "Why a material change touches nothing of ours." }),
  actions: z
    .array(
      z.strictObject({
        what: bilingual(200),
        owner: ref("roles"),
        due: date,
        done_at: date.optional(),
      }),
    )
    .meta({ description: "What is to be done about it." }),
  policy_updated_at: date.optional().meta({
    description: "When our own rules and texts last agreed with it. Until then the clock runs.",
  }),
  late_because: bilingual(300).optional().meta({ description: "Why it took five working days or more." }),
});

export const terms = defineContentType({
  form: "record",
  path: "internal/terms",
  label: { sv: "villkorsversion", en: "terms version" },
  purpose: "Every version of a vendor's terms that we have read, word for word, and what it meant to us.",
  titleOf: ({ vendor, terms_type, fetch_date }, nameOf) => {
    const { sv, en } = termsTypeInside(terms_type);
    const name = nameOf("vendors", vendor);
    return { sv: `${name}: ${sv}, ${fetch_date}`, en: `${name}: ${en}, ${fetch_date}` };
  },
  page: (id) => `/terms/${id}/`,
  // What it affects is read again because somebody judged so, not because the terms rest on it.
  relates: "log",
  schema: z.strictObject({
    vendor: ref("vendors").meta({ description: "Whose terms they are.", example: "example" }),
    terms_type: termsType.meta({
      description:
        "Which of its terms: the Open Terms Archive's name, or one of our own that begins with x-.",
      example: "Terms of Service",
    }),
    url: line(300).meta({
      description: "Where they were read.",
      example: "https://leverantor.example/villkor",
    }),
    fetch_date: date.meta({
      description: "When this version was fetched. The clock starts here.",
      example: "2026-09-01",
    }),
    published_date: dateOrUnknown.meta({
      description: "When the vendor published it, or unknown.",
      example: "unknown",
    }),
    effective_date: dateOrUnknown.meta({
      description: "From when it applies, or unknown.",
      example: "unknown",
    }),
    change_kind: z.enum(["first_record", "change", "technical"]).meta({
      description:
        "first_record: the first we have. change: the vendor has changed it. technical: only the way in which it is read.",
      example: "first_record",
    }),
    previous: ref("terms")
      .optional()
      .meta({ description: "The version before. Left out of a first record only." }),
    lang: z.enum(["sv", "en"]).meta({ description: "The language of the text.", example: "sv" }),
    text: z
      .string()
      .min(1)
      .max(120_000)
      .meta({ description: "The terms as they read, as Markdown or plain text.", example: "Villkor." }),
    content_hash: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .meta({
        description: "SHA-256 of the text. Written by `npm run terms:add`.",
        // Of the example text: `printf 'Villkor.' | sha256sum`.
        example: "393ce05d5a289f47e0883a013226deef0eb0441b5ec662a52964c5e919819aea",
      }),
    quote: line(300).optional().meta({ description: "The sentence that matters most, word for word." }),
    snapshot_path: line(300).optional().meta({ description: "Where a copy of the page itself is kept." }),
    ota_version_id: z
      .string()
      .regex(/^[0-9a-f]{7,64}$/)
      .optional()
      .meta({ description: "The commit in an Open Terms Archive versions repository." }),
    assessment: assessment
      .optional()
      .meta({ description: "What it means to us. Every change has one; a first record may." }),
    visibility,
  }),
});
