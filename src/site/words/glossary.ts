import type { Bilingual } from "../language.ts";
import { approvalTerms } from "./glossary/approval.ts";
import { contentTerms } from "./glossary/content.ts";
import { figuresTerms } from "./glossary/figures.ts";
import { policyTerms } from "./glossary/policy.ts";
import { repliesTerms } from "./glossary/replies.ts";
import type { Term } from "./glossary/term.ts";

/** Words of the page that explains the portal's own words. */
export const glossaryWords = {
  title: { sv: "Ord vi använder", en: "Words we use" },
  lead: {
    sv: "Vad orden betyder här, och vad de heter på engelska.",
    en: "What the words mean here, and what they are in Swedish.",
  },
  about: { sv: "Våra ord på svenska och engelska.", en: "Our words in English and Swedish." },
  groups: {
    policy: { sv: "Regler och källor", en: "Rules and sources" },
    replies: { sv: "Svar och kris", en: "Replies and crises" },
    approval: { sv: "Granskning och godkännande", en: "Review and approval" },
    figures: { sv: "Nyckeltal och beslut", en: "KPIs and decisions" },
    content: { sv: "Innehåll och test", en: "Content and tests" },
  },
} as const satisfies Record<string, Bilingual | Record<string, Bilingual>>;

/** The words themselves, by subject. The pages speak so: change a word there and here together. */
export const terms: Readonly<Record<keyof typeof glossaryWords.groups, readonly Term[]>> = {
  policy: policyTerms,
  replies: repliesTerms,
  approval: approvalTerms,
  figures: figuresTerms,
  content: contentTerms,
};
