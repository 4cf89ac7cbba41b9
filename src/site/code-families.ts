import type { Bilingual } from "./language.ts";

/** Codes that are about the same thing, in the order of their numbers. */
export interface CodeFamily {
  /** The first number: the family goes on to where the next begins. */
  readonly from: number;
  readonly title: Bilingual;
}

/** The headings of the page of messages. */
export const codeFamilies: readonly CodeFamily[] = [
  { from: 0, title: { sv: "Filer", en: "Files" } },
  { from: 100, title: { sv: "Fält", en: "Fields" } },
  { from: 200, title: { sv: "Hänvisningar", en: "References" } },
  { from: 300, title: { sv: "Nyckeltal och tabeller", en: "KPIs and tables" } },
  { from: 400, title: { sv: "Regler och beslut", en: "Rules and decisions" } },
  { from: 500, title: { sv: "Texter", en: "Texts" } },
  { from: 600, title: { sv: "Godkännande och kris", en: "Approval and crises" } },
  { from: 620, title: { sv: "Källor och påståenden", en: "Sources and claims" } },
  { from: 630, title: { sv: "Så används mallarna", en: "How the templates are used" } },
  { from: 640, title: { sv: "Bevis på godkännande", en: "Proof of approval" } },
  { from: 650, title: { sv: "Ändringar", en: "Changes" } },
  { from: 660, title: { sv: "Översyner", en: "Reviews" } },
  { from: 670, title: { sv: "Utkast", en: "Drafts" } },
  { from: 680, title: { sv: "Rättelser", en: "Corrections" } },
  { from: 700, title: { sv: "Publika webbplatsen", en: "The public site" } },
  { from: 710, title: { sv: "Leverantörers villkor", en: "Vendors’ terms" } },
  { from: 720, title: { sv: "Det som något vilar på", en: "What something rests on" } },
  { from: 730, title: { sv: "Incidenter", en: "Incidents" } },
  { from: 741, title: { sv: "Risker", en: "Risks" } },
  { from: 750, title: { sv: "Innehåll och byggblock", en: "Content and building blocks" } },
  { from: 760, title: { sv: "Experiment", en: "Experiments" } },
  { from: 770, title: { sv: "Publiceringslogg", en: "Publishing log" } },
  { from: 790, title: { sv: "90-dagarsplanen", en: "The 90-day roadmap" } },
  {
    from: 800,
    title: { sv: "Läskvittenser, undantag och dataflöden", en: "Attestations, exceptions and data flows" },
  },
];

/** The family of a code such as `KV312`. */
export function codeFamily(code: string): CodeFamily | undefined {
  const number = Number(code.slice(2));
  return codeFamilies.findLast(({ from }) => from <= number);
}
