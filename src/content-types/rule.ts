import { z } from "zod";
import { defineContentType, ref } from "./define.ts";
import {
  activity,
  aiLevel,
  bilingual,
  controlled,
  dataClass,
  quotedClaims,
  satisfies,
  tags,
  visibility,
} from "./fields.ts";

export const rule = defineContentType({
  form: "record",
  path: "internal/rules",
  label: { sv: "regel", en: "rule" },
  purpose: "What the team may, may on conditions, and may not do with AI.",
  page: (id) => `/rules/${id}/`,
  restsOn: ["policy", "tools", "claims"],
  // What a rule says of a tool holds whatever becomes of the tool.
  fallsWith: ["policy", "claims"],
  schema: z.strictObject({
    title: bilingual(80).meta({
      description: "Short name for lists.",
      example: { sv: "Exempel", en: "Example" },
    }),
    verdict: z.enum(["allowed", "conditional", "not_allowed"]).meta({ example: "allowed" }),
    activities: z
      .array(activity)
      .min(1)
      .meta({ description: "The kinds of work it covers.", example: ["research"] }),
    statement: bilingual(240).meta({
      description: "The rule in one sentence, as it applies to the reader.",
      example: { sv: "Så här får du göra.", en: "This is what you may do." },
    }),
    public_statement: bilingual(240)
      .optional()
      .meta({ description: "The same to the public. Leave out to keep the rule off the public site." }),
    why: bilingual(400).meta({
      description: "The reason, for somebody who disagrees.",
      example: { sv: "Därför.", en: "Because." },
    }),
    example_ok: bilingual(300).meta({
      description: "Something the rule lets you do.",
      example: { sv: "Går bra.", en: "Fine." },
    }),
    example_not_ok: bilingual(300).meta({
      description: "Something it stops.",
      example: { sv: "Går inte.", en: "Not fine." },
    }),
    conditions: z
      .array(bilingual(200))
      .optional()
      .meta({ description: "What must hold. Conditional rules only." }),
    label: bilingual(80).optional().meta({ description: "The label that the result must carry." }),
    approval: z
      .strictObject({
        roles: z.array(ref("roles")).min(1).meta({ description: "Who approves each case." }),
        two_person: z.boolean().meta({ description: "Whether two people must approve." }),
      })
      .optional()
      .meta({ description: "The approval step. Leave out when no extra step is needed." }),
    unless: z.array(bilingual(200)).optional().meta({ description: "What would lift a prohibition." }),
    escalate_to: ref("roles").optional().meta({ description: "Whom to ask." }),
    policy: ref("policies").meta({ description: "The policy it follows from.", example: "example" }),
    claims: quotedClaims.optional(),
    tools: z.array(ref("tools")).optional().meta({ description: "Tools it speaks of." }),
    data_classes: z
      .array(dataClass)
      .min(1)
      .optional()
      .meta({ description: "Data it speaks of. Leave out when it holds for any data." }),
    ai_levels: z
      .array(aiLevel)
      .min(1)
      .optional()
      .meta({ description: "How much AI does. Leave out when it holds however much that is." }),
    applies_when: bilingual(120).optional().meta({
      description:
        "What must also be so for it to apply, completing “if …”. Leave out when the work, the data and the AI level tell.",
    }),
    status: z.enum(["draft", "active", "retired"]).meta({ example: "active" }),
    ...controlled,
    satisfies,
    tags,
    visibility,
  }),
});
