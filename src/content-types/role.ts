import { z } from "zod";
import { defineContentType, ref } from "./define.ts";
import { bilingual, date, line, personKey, visibility } from "./fields.ts";

/** What a role may approve, as names of content types. */
export const approvable = z.enum([
  "policies",
  "rules",
  "tools",
  "declarations",
  "templates",
  "faq",
  "kpis",
  "decisionRules",
  "risks",
  "posts",
  "playbooks",
  "claims",
  "blocks",
  "checklists",
  "exceptions",
]);

export const role = defineContentType({
  form: "record",
  path: "internal/roles",
  label: { sv: "roll", en: "role" },
  purpose: "Who answers for what. Everything else names a role, never a person.",
  page: () => "/roles/",
  relates: "setting",
  schema: z.strictObject({
    title: bilingual(60).meta({
      description: "As it is written in running text, lower case.",
      example: { sv: "redaktör", en: "editor" },
    }),
    holders: z
      .array(
        z.strictObject({
          person_id: personKey.meta({ description: "A key, not a name." }),
          from: date.meta({ description: "First day in the role." }),
          to: date.optional().meta({ description: "Last day in the role." }),
        }),
      )
      .meta({
        description: "Who holds the role. Empty means vacant.",
        example: [{ person_id: "person-01", from: "2026-01-01" }],
      }),
    deputy: ref("roles").optional().meta({ description: "The role that steps in." }),
    may_approve: z
      .array(approvable)
      .meta({ description: "Types of content the role may approve.", example: ["rules"] }),
    contact_channel: line(60).meta({
      description: "Where colleagues reach the role.",
      example: "#redaktion",
    }),
    visibility,
  }),
});
