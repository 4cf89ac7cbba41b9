import { z } from "zod";
import { defineContentType, ref } from "./define.ts";
import { bilingual, date, owner, visibility } from "./fields.ts";
import { proof } from "./proof.ts";

const exampleText = () => ({ sv: "Exempel.", en: "Example." });
const exampleProof = () => [{ check: "count", of: "rules", at_least: 1 }];

const proofs = z.array(proof).min(1).max(6).meta({
  description:
    "What must be true of the records. It is done when all of it is; nobody writes that it is done.",
});

const dayOfProgramme = z.int().min(1).max(36_525);

export const roadmapPhase = defineContentType({
  form: "record",
  path: "internal/roadmap",
  label: { sv: "fas i 90-dagarsplanen", en: "roadmap phase" },
  purpose: "The 90-day roadmap: what each phase is to deliver, and what in the records proves that it has.",
  page: () => "/roadmap/",
  relates: "log",
  schema: z.strictObject({
    title: bilingual(80).meta({
      description: "What the phase is about.",
      example: { sv: "Styrning", en: "Governance" },
    }),
    days: z.strictObject({ from: dayOfProgramme, to: dayOfProgramme }).meta({
      description: "First and last day, counted from the programme’s day 1.",
      example: { from: 1, to: 90 },
    }),
    goals: z
      .array(
        z.strictObject({
          statement: bilingual(240).meta({ description: "What the phase is to achieve." }),
          kpis: z.array(ref("kpis")).optional().meta({ description: "How it is measured (KV792)." }),
        }),
      )
      .min(1)
      .max(6)
      .meta({
        description: "Strategic statements of the phase.",
        example: [{ statement: exampleText(), kpis: ["example"] }],
      }),
    deliverables: z
      .array(
        z.strictObject({
          text: bilingual(160).meta({ description: "What is delivered." }),
          proof: proofs,
          owner,
          due: date.meta({ description: "The last day to deliver it." }),
          note: bilingual(240).optional().meta({ description: "What the reader should know of it." }),
        }),
      )
      .min(1)
      .meta({
        description: "What is delivered, by when, and what proves it.",
        example: [{ text: exampleText(), proof: exampleProof(), owner: "editor", due: "2026-11-28" }],
      }),
    kpis: z
      .array(
        z.strictObject({
          kpi: ref("kpis"),
          expect: z
            .strictObject({ op: z.enum(["<", "<=", ">", ">="]), value: z.number() })
            .meta({ description: "The value expected when the phase ends." }),
        }),
      )
      .meta({ description: "What the figures are to show when the phase ends.", example: [] }),
    exit_criteria: z
      .array(
        z.strictObject({
          text: bilingual(160).meta({ description: "What must be true to go on." }),
          proof: proofs,
        }),
      )
      .min(1)
      .meta({
        description: "What must be true before the next phase; all of it together is what it delivers.",
        example: [{ text: exampleText(), proof: exampleProof() }],
      }),
    delivers: z
      .strictObject({
        title: bilingual(160).meta({ description: "What the whole phase delivers." }),
        version: z
          .string()
          .regex(/^\d+\.\d+$/)
          .optional()
          .meta({ description: "The version of the strategy that it makes: 1.0, 2.0." }),
      })
      .meta({ description: "What the phase comes to.", example: { title: exampleText() } }),
    owner,
    visibility,
  }),
});
