import { z } from "zod";
import { defineContentType, ref } from "./define.ts";
import { bilingual, date, owner, severity, tags, visibility } from "./fields.ts";

/** A moment to the minute, with its distance from UTC: `2026-11-22T14:05+01:00`. Shown in Swedish time. */
const moment = z.iso
  .datetime({ offset: true, precision: -1 })
  .refine((at) => /^(?:19|20)/.test(at), { error: "a moment between the years 1900 and 2099" });

/** Where an incident stands, in the order in which it usually goes. Closed and dismissed ones are over. */
export const incidentStatus = z.enum([
  "open",
  "triage",
  "responding",
  "monitoring",
  "resolved",
  "closed",
  "dismissed",
]);
export type IncidentStatus = z.infer<typeof incidentStatus>;

/** What an entry of the log tells of. */
export const timelineKind = z.enum([
  "detection",
  "observation",
  "decision",
  "mitigation",
  "statement",
  "severity_changed",
  "status_changed",
]);
export type TimelineKind = z.infer<typeof timelineKind>;

/** Records that learning from an incident may change. */
const changed = z.strictObject({
  rules: z.array(ref("rules")).min(1).optional(),
  templates: z.array(ref("templates")).min(1).optional(),
  risks: z.array(ref("risks")).min(1).optional(),
  playbooks: z.array(ref("playbooks")).min(1).optional(),
  checklists: z.array(ref("checklists")).min(1).optional(),
  policies: z.array(ref("policies")).min(1).optional(),
  faq: z.array(ref("faq")).min(1).optional(),
});
export type ChangedType = keyof z.infer<typeof changed>;

const points = (description: string) => z.array(bilingual(300)).min(1).optional().meta({ description });

export const incident = defineContentType({
  form: "record",
  path: "internal/incidents",
  label: { sv: "incident", en: "incident" },
  purpose:
    "What happened, minute by minute, and what we changed because of it. Drills are logged the same way. One file each.",
  page: (id) => `/incidents/${id}/`,
  relates: "log",
  schema: z.strictObject({
    title: bilingual(90).meta({
      description: "What it was, in a few words.",
      example: { sv: "Fel svar spreds", en: "A wrong reply spread" },
    }),
    kind: z
      .enum(["incident", "drill"])
      .meta({ description: "A drill is a practised incident.", example: "incident" }),
    severity: severity.meta({ description: "How bad it was judged to be at last.", example: "SEV3" }),
    status: incidentStatus.meta({ description: "Where it stands.", example: "open" }),
    occurred_at: moment.meta({
      description: "When it began, as far as we know. For a drill, when it was started.",
      example: "2026-11-02T09:00+01:00",
    }),
    detected_at: moment.meta({
      description: "When somebody of ours saw it: the alarm, from which all times count.",
      example: "2026-11-02T09:10+01:00",
    }),
    detection: z
      .enum(["internal", "external"])
      .meta({ description: "Whether we noticed ourselves or were told.", example: "external" }),
    reporter: ref("roles").meta({ description: "The role that raised the alarm.", example: "editor" }),
    summary: bilingual(400).meta({
      description: "What happened and how it ended, to somebody who was not there.",
      example: { sv: "Ett svar var fel.", en: "A reply was wrong." },
    }),
    timeline: z
      .array(
        z.strictObject({
          at: moment.meta({ description: "When it happened, with zone." }),
          type: timelineKind.meta({ description: "What the entry tells of." }),
          by: ref("roles").meta({ description: "The role that did it or saw it." }),
          text: bilingual(300).meta({ description: "What happened, one thing." }),
          template: ref("templates").optional().meta({ description: "The approved text that was used." }),
          severity: severity.optional().meta({ description: "For severity_changed: the new level." }),
          status: incidentStatus.optional().meta({ description: "For status_changed: the new status." }),
        }),
      )
      .min(1)
      .meta({
        description: "The log, the first entry first. What has been written stays (KV654).",
        example: [
          {
            at: "2026-11-02T09:10+01:00",
            type: "detection",
            by: "editor",
            text: { sv: "En kund skriver att svaret är fel.", en: "A customer says the reply is wrong." },
          },
        ],
      }),
    affected: z
      .strictObject({
        channels: z.array(ref("channels")).meta({ description: "Where it was seen." }),
        tools: z.array(ref("tools")).meta({ description: "AI tools that had a part in it." }),
        people: bilingual(160)
          .optional()
          .meta({ description: "Who was affected, and how many. Never who they are." }),
      })
      .meta({ description: "Whom and what it touched.", example: { channels: [], tools: [] } }),
    related_risks: z
      .array(ref("risks"))
      .meta({ description: "Risks that it made real, or practised.", example: [] }),
    vendor: ref("vendors")
      .optional()
      .meta({ description: "The vendor whose service or terms it was about." }),
    resolved_at: moment
      .optional()
      .meta({ description: "When it was over for those affected. Required to close it (KV734)." }),
    post_mortem_on: date
      .optional()
      .meta({ description: "The day of the post-mortem: within five working days (KV735)." }),
    contributing_factors: points("What made it possible. Never who."),
    impact: z
      .array(
        z.strictObject({
          what: bilingual(120).meta({ description: "What was counted." }),
          count: z.int().min(0).meta({ description: "How many." }),
        }),
      )
      .min(1)
      .optional()
      .meta({ description: "What it cost, in numbers." }),
    went_well: points("What worked, and is kept."),
    went_badly: points("What did not work."),
    actions: z
      .array(
        z.strictObject({
          what: bilingual(240).meta({ description: "What is to be done, one thing." }),
          owner: ref("roles").meta({ description: "Who does it." }),
          due: date.meta({ description: "The day by which it is done." }),
          done_at: date.optional().meta({ description: "The day it was done." }),
          changes: changed.optional().meta({ description: "The records that it changes." }),
          no_change_reason: bilingual(200)
            .optional()
            .meta({ description: "Why it changes no record. Instead of changes (KV736)." }),
        }),
      )
      .min(1)
      .optional()
      .meta({ description: "What is changed so that it does not happen again." }),
    public_note: bilingual(400)
      .optional()
      .meta({ description: "What we told the public afterwards. This or the reason why not (KV739)." }),
    no_public_note_reason: bilingual(240)
      .optional()
      .meta({ description: "Why the public is told nothing. Then no first statement is expected either." }),
    owner,
    tags,
    visibility,
  }),
});
