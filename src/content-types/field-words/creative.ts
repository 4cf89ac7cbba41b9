import type { FieldWords } from "./common.ts";

/** Fields of what is published: pillars, themes, formats and creative blocks. */
export const creativeFieldWords = {
  alt: ["alternativtext", "alternative text"],
  approved_blocks: ["godkända byggblock", "approved blocks"],
  c2pa: ["innehållsuppgifter i filen (C2PA)", "content credentials (C2PA)"],
  content: ["innehåll", "content"],
  digital_source_type: ["ursprung enligt IPTC", "source by IPTC’s name"],
  formats: ["format", "formats"],
  goal: ["det den ska åstadkomma", "what it is to bring about"],
  goal_kpi: ["målets nyckeltal", "goal KPI"],
  licence: ["licens", "licence"],
  per: ["per", "per"],
  pillar: ["innehållspelare", "content pillar"],
  pillars: ["innehållspelare", "content pillars"],
  rights: ["rättigheter", "rights"],
  taxonomy: ["innehållstaxonomi", "content taxonomy"],
  themes: ["teman", "themes"],
  times: ["antal gånger", "times"],
  until: ["till och med", "through"],
} as const satisfies Record<string, FieldWords>;
