import { z } from "zod";
import { defineContentType, idPattern, ref } from "./define.ts";
import {
  bilingual,
  changeSummary,
  controlled,
  date,
  line,
  tags,
  translation,
  version,
  visibility,
} from "./fields.ts";
import { platform } from "./platform.ts";

/**
 * What the publishing log itself shows of an item, so that nobody has to take it on trust:
 *
 * - `label`: the label was shown, or the row says why none was needed (KV772, KV773).
 * - `second_person`: another person than the author approved (KV774).
 * - `claims`: every claim held on the day (KV775).
 * - `blocks`: every creative block was approved (KV776).
 */
export const autoCheck = z.enum(["label", "second_person", "claims", "blocks"]);
export type AutoCheck = z.infer<typeof autoCheck>;

/** How a log names the version of a checklist that was gone through: `publicering@2`. */
export const runPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*@[1-9]\d*$/;

/** A platform's rule, or somebody else's, as it was read. */
const source = z.strictObject({
  url: line(300).meta({ description: "Address of the page, with https://." }),
  title: line(160).meta({ description: "The page’s title, or what it is about." }),
  publisher: line(80).meta({ description: "Who published the page." }),
  accessed: date.meta({ description: "When somebody of ours last read it. Platforms change their rules." }),
  sure: z.enum(["A", "B", "C"]).meta({
    description:
      "A: the official text was read. B: the official source is named, read through copies that agree. C: one other source; for our own use only.",
  }),
});

const item = z.strictObject({
  id: z.string().regex(idPattern).meta({ description: "Stays when the text is reworded." }),
  text: bilingual(220).meta({ description: "What is to be true before publication, one thing." }),
  rule: ref("rules").optional().meta({ description: "The rule of ours that asks for it." }),
  source: source.optional().meta({ description: "The platform's rule that asks for it." }),
  blocking: z.boolean().meta({ description: "Whether nothing is published without it." }),
  evidence: z
    .enum(["none", "link", "name"])
    .meta({ description: "What is written down: nothing, an address, or who did it." }),
  auto_check: autoCheck.optional().meta({ description: "What the publishing log shows by itself." }),
});

export const checklist = defineContentType({
  form: "record",
  path: "internal/checklists",
  label: { sv: "checklista", en: "checklist" },
  purpose: "What is gone through before publication, on each platform, and where each demand comes from.",
  page: (id) => `/checklists/${id}/`,
  restsOn: ["items"],
  // It is still gone through while one of its rules is under review.
  fallsWith: [],
  schema: z.strictObject({
    title: bilingual(80).meta({ example: { sv: "Innan vi publicerar", en: "Before we publish" } }),
    purpose: z
      .enum(["publishing", "platform", "ads", "pre_launch", "incident"])
      .meta({ description: "When it is gone through.", example: "publishing" }),
    platforms: z.array(platform).meta({
      description: "The platforms that it is for. Empty means all of them.",
      example: [],
    }),
    intro: bilingual(240).optional().meta({ description: "How it is used, in one or two sentences." }),
    items: z
      .array(item)
      .min(1)
      .meta({
        description: "In the order in which they are gone through.",
        example: [
          {
            id: "sources",
            text: { sv: "Varje faktauppgift har en källa.", en: "Each fact has a source." },
            rule: "r01",
            blocking: true,
            evidence: "none",
          },
        ],
      }),
    status: z.enum(["draft", "in_review", "approved", "retired"]).meta({ example: "approved" }),
    ...controlled,
    history: z
      .array(
        z.strictObject({
          version,
          effective_date: date.meta({ description: "First day that version applied." }),
          change_summary: changeSummary,
        }),
      )
      .meta({ description: "Earlier versions, newest first.", example: [] }),
    translation: translation.optional(),
    tags,
    visibility,
  }),
});
export type Checklist = z.infer<typeof checklist.schema>;
export type ChecklistItem = Checklist["items"][number];
