import { z } from "zod";
import { defineContentType } from "./define.ts";
import { declarationFacts, ruleFacts, toolFacts } from "./facts.ts";

/** What the public was told in one version of the declaration. It is written once, and stays at its address. */
export const declarationVersion = defineContentType({
  form: "record",
  path: "public/declarations",
  label: { sv: "publicerad version av AI-deklarationen", en: "published version of the AI declaration" },
  purpose: "Written by `npm run facts`: each version of the declaration as the public read it.",
  schema: z.strictObject({
    declaration: declarationFacts.meta({
      example: {
        title: { sv: "Så använder vi AI", en: "How we use AI" },
        version: 1,
        effective_date: "2026-09-01",
        last_reviewed_on: "2026-09-01",
        review_due: "2026-12-01",
        purpose: { sv: "Snabbare svar.", en: "Faster replies." },
        risk: { sv: "Begränsad risk.", en: "Limited risk." },
        data_sources: [],
        data_not_used: [],
        training: { sv: "Inte på dina uppgifter.", en: "Not on your data." },
        protection: { sv: "En människa läser.", en: "A person reads." },
        human_oversight: { sv: "Människor beslutar.", en: "People decide." },
        labels: { sv: "AI-bilder märks.", en: "AI images are labelled." },
        objection_route: { sv: "Skriv till oss.", en: "Write to us." },
        approved_by: [],
        history: [],
      },
    }),
    rules: z.array(ruleFacts).meta({ example: [] }),
    tools: z.array(toolFacts).meta({ example: [] }),
  }),
});
