import type { Bilingual } from "../language.ts";

/** The two pages that lead to everything the menu does not: what we publish, and what we keep. */
export type Area = "content" | "registers";

/** The headings on those pages, in the order shown. */
export const groups = {
  registers: {
    policy: { sv: "Regler och ansvar", en: "Rules and responsibility" },
    replies: { sv: "Svar och kris", en: "Replies and crises" },
    sources: { sv: "Källor och rättelser", en: "Sources and corrections" },
    suppliers: { sv: "Verktyg och leverantörer", en: "Tools and vendors" },
    risks: { sv: "Risker", en: "Risks" },
    assurance: { sv: "Revision", en: "Audit" },
    programme: { sv: "90-dagarsplanen", en: "The 90-day roadmap" },
  },
  content: {
    formats: { sv: "Det vi gör", en: "What we make" },
    library: { sv: "Byggblock", en: "Building blocks" },
    tests: { sv: "Test", en: "Tests" },
    publishing: { sv: "Publicering", en: "Publishing" },
  },
} as const satisfies Record<Area, Record<string, Bilingual>>;

export type Group = { [A in Area]: keyof (typeof groups)[A] }[Area];

/** The pages themselves. */
export const areas = {
  registers: {
    title: { sv: "Register", en: "Registers" },
    lead: {
      sv: "Allt som teamet för bok över, och varifrån det kommer.",
      en: "Everything the team keeps a record of, and where it comes from.",
    },
  },
  content: {
    title: { sv: "Innehåll", en: "Content" },
    lead: {
      sv: "Vad vi publicerar, vad det är byggt av, vad vi prövar och hur det går.",
      en: "What we publish, what it is built from, what we test and how it goes.",
    },
  },
} as const satisfies Record<Area, { readonly title: Bilingual; readonly lead: Bilingual }>;
