import { z } from "zod";
import { defineContentType, ref } from "./define.ts";
import { bilingual, date, owner, reviewInterval, satisfies, tags, visibility } from "./fields.ts";

const level = z.strictObject({
  likelihood: z.int().min(1).max(5),
  impact: z.int().min(1).max(5),
});

export const risk = defineContentType({
  form: "record",
  path: "internal/risks",
  label: { sv: "risk", en: "risk" },
  purpose: "What could go wrong, how bad it would be, and what is done about it.",
  page: (id) => `/risks/${id}/`,
  restsOn: ["rules", "templates", "controls"],
  // A risk grows when what controls it gives way.
  fallsWith: [],
  schema: z.strictObject({
    title: bilingual(90).meta({ example: { sv: "Exempel", en: "Example" } }),
    scenario: bilingual(400).meta({
      description: "What happens.",
      example: { sv: "Något händer.", en: "Something happens." },
    }),
    category: z
      .enum(["policy_drift", "surveillance", "false_claim", "brand_safety", "over_optimisation", "other"])
      .meta({ example: "other" }),
    inherent: level.meta({ description: "Before anything is done.", example: { likelihood: 3, impact: 3 } }),
    current: level.meta({ description: "As things stand.", example: { likelihood: 3, impact: 3 } }),
    residual: level.meta({
      description: "When everything planned is done.",
      example: { likelihood: 1, impact: 3 },
    }),
    treatment: z.enum(["open", "mitigate", "accept", "avoid", "transfer"]).meta({ example: "mitigate" }),
    mitigation: bilingual(400).meta({
      description: "What is done.",
      example: { sv: "Så här.", en: "Like this." },
    }),
    public_statement: z
      .strictObject({
        title: bilingual(90).meta({ description: "The risk in a few words." }),
        scenario: bilingual(300).meta({ description: "What may happen." }),
        mitigation: bilingual(300).meta({ description: "What we do about it." }),
      })
      .optional()
      .meta({ description: "The same to the public. Leave out to keep the risk off the public site." }),
    rules: z.array(ref("rules")).meta({ description: "Rules that control it.", example: [] }),
    templates: z.array(ref("templates")).meta({ description: "Replies that control it.", example: [] }),
    controls: z
      .strictObject({
        playbooks: z.array(ref("playbooks")).min(1).optional(),
        checklists: z.array(ref("checklists")).min(1).optional(),
      })
      .optional()
      .meta({ description: "Playbooks and checklists that control it." }),
    kpis: z
      .array(ref("kpis"))
      .meta({ description: "How it shows. At least one (KV410).", example: ["example"] }),
    acceptance: z
      .strictObject({ by: ref("roles"), justification: bilingual(240), expires: date })
      .optional()
      .meta({ description: "Required when the risk is accepted." }),
    strength_of_knowledge: z
      .enum(["low", "medium", "high"])
      .optional()
      .meta({ description: "How much the levels rest on what we have seen ourselves, rather than guessed." }),
    status: z.enum(["open", "closed"]).meta({ example: "open" }),
    owner,
    last_reviewed_on: date.meta({ example: "2026-11-02" }),
    review_in: reviewInterval.meta({ example: "3 months" }),
    satisfies,
    tags,
    visibility,
  }),
});
