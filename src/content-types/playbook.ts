import { z } from "zod";
import { defineContentType, ref } from "./define.ts";
import {
  attested,
  audience,
  bilingual,
  controlled,
  date,
  reviewInterval,
  satisfies,
  severity,
  tags,
  translation,
  visibility,
} from "./fields.ts";

/** Minutes from the alarm; 0 is at once. */
const minutes = z.int().min(0).max(43_200); // thirty days

/** The parts of a crisis, in the order in which they come. */
export const crisisStages = ["detect", "triage", "hold", "respond", "resolve", "learn"] as const;
export type CrisisStage = (typeof crisisStages)[number];

/** Somebody's part in a crisis, and who takes it when that role cannot. */
const part = z.strictObject({
  role: ref("roles"),
  deputy: ref("roles").meta({ description: "The role that steps in. Held by somebody else (KV613)." }),
});
const partExample = () => ({ role: "editor", deputy: "lead" });

export const playbook = defineContentType({
  form: "record",
  path: "internal/playbooks",
  label: { sv: "incidentplan", en: "incident playbook" },
  purpose: "What to do in a crisis, who does it and within how many minutes. One is in force at a time.",
  page: () => "/crisis/",
  restsOn: ["steps", "holding_statements"],
  // A plan with a text less is better than no plan: the crisis page leaves out the text.
  fallsWith: [],
  schema: z.strictObject({
    title: bilingual(80).meta({ example: { sv: "Kris i sociala medier", en: "Crisis in social media" } }),
    triggers: z
      .array(
        z.strictObject({
          signal: bilingual(160).meta({ description: "What is seen." }),
          threshold: bilingual(120).meta({ description: "How much of it is an alarm." }),
          source: bilingual(120).meta({ description: "Where it is seen." }),
        }),
      )
      .min(1)
      .meta({
        description: "What sets the playbook going.",
        example: [
          {
            signal: { sv: "Någon säger att uppgifter har läckt.", en: "Somebody says that data has leaked." },
            threshold: { sv: "ett fall", en: "one case" },
            source: { sv: "kommentarer", en: "comments" },
          },
        ],
      }),
    severities: z
      .array(
        z.strictObject({
          level: severity,
          criteria: bilingual(240).meta({ description: "What makes it this level." }),
          who: z.array(ref("roles")).min(1).meta({ description: "Roles to alert." }),
          first_statement_within: minutes.meta({ description: "Minutes from the alarm." }),
          update_every: minutes.min(1).meta({ description: "Minutes between statements." }),
        }),
      )
      .meta({
        description: "The four levels, the worst first.",
        example: severity.options.map((level) => ({
          level,
          criteria: { sv: "Så här allvarligt.", en: "This bad." },
          who: ["editor"],
          first_statement_within: 120,
          update_every: 120,
        })),
      }),
    roles: z
      .strictObject({
        lead: part.meta({ description: "Decides, and closes." }),
        scribe: part.meta({ description: "Writes down what happens, with the time." }),
        spokesperson: part.meta({ description: "Speaks in our name." }),
        legal: part.meta({ description: "Judges what the law asks." }),
        pr: part.meta({ description: "Answers journalists." }),
      })
      .meta({
        description: "Who does what.",
        example: {
          lead: partExample(),
          scribe: partExample(),
          spokesperson: partExample(),
          legal: partExample(),
          pr: partExample(),
        },
      }),
    steps: z
      .array(
        z.strictObject({
          stage: z.enum(crisisStages),
          do: bilingual(200).meta({ description: "What is done, one thing." }),
          owner: ref("roles").meta({ description: "Who does it." }),
          within: minutes.meta({ description: "Minutes from the alarm." }),
          template: ref("templates").optional().meta({ description: "The approved text that it takes." }),
        }),
      )
      .min(1)
      .meta({
        description: "Everything that is done, in order.",
        example: crisisStages.map((stage) => ({
          stage,
          do: { sv: "Gör så här.", en: "Do this." },
          owner: "editor",
          within: 60,
        })),
      }),
    holding_statements: z
      .array(
        z.strictObject({
          severities: z.array(severity).min(1).meta({ description: "Levels that it is meant for." }),
          template: ref("templates"),
        }),
      )
      .meta({
        description: "First statements that are approved beforehand.",
        example: [{ severities: ["SEV1", "SEV2"], template: "example" }],
      }),
    escalation: z
      .array(
        z.strictObject({
          when: bilingual(160).meta({ description: "What has happened." }),
          to: ref("roles").meta({ description: "Who takes over." }),
          within: minutes.meta({ description: "Minutes from when it is seen." }),
        }),
      )
      .min(1)
      .meta({
        description: "When it is handed over, and to whom.",
        example: [
          { when: { sv: "En journalist frågar.", en: "A journalist asks." }, to: "lead", within: 30 },
        ],
      }),
    stop_actions: z
      .array(
        z.strictObject({
          do: bilingual(160).meta({ description: "What is paused." }),
          owner: ref("roles")
            .optional()
            .meta({ description: "Leave out when whoever sees it first does it." }),
        }),
      )
      .min(1)
      .meta({
        description: "What is paused before anything else.",
        example: [{ do: { sv: "Pausa alla annonser.", en: "Pause all ads." } }],
      }),
    drill_every: reviewInterval.meta({ description: "How often it is practised.", example: "3 months" }),
    earlier_limits: z
      .array(
        z.strictObject({
          version: z.int().positive().meta({ description: "The version that had them." }),
          effective_date: date.meta({ description: "First day they applied." }),
          severities: z
            .array(z.strictObject({ level: severity, first_statement_within: minutes }))
            .min(1)
            .meta({ description: "Minutes to the first statement, by level." }),
        }),
      )
      .optional()
      .meta({
        description:
          "Times of the versions before this one, the first version first: incidents are judged by what held then (KV740).",
      }),
    status: z.enum(["draft", "in_review", "approved", "retired"]).meta({ example: "draft" }),
    ...controlled,
    audience,
    ...attested,
    satisfies,
    translation: translation.optional(),
    tags,
    visibility,
  }),
});
