import type { BlockKind } from "../../content-types/block.ts";
import type { DigitalSourceType } from "../../content-types/digital-source-type.ts";
import type { AiLevel } from "../../content-types/fields.ts";
import type { Bilingual } from "../language.ts";

/** Words of the creative library. */
export const blockWords = {
  title: { sv: "Kreativt bibliotek", en: "Creative library" },
  lead: {
    sv: "Godkända byggblock: öppningar, bilder och uppmaningar. Kopiera texterna som de står.",
    en: "Approved blocks: hooks, visuals and calls to action. Copy the texts as they stand.",
  },
  about: {
    sv: "Öppningar, bilder och uppmaningar som är godkända.",
    en: "Hooks, visuals and calls to action that are approved.",
  },
  size: { sv: "Biblioteket", en: "The library" },
  approvedOne: { sv: "1 godkänt", en: "1 approved" },
  approvedOf: { sv: "{n} godkända", en: "{n} approved" },
  least: { sv: "Minst {n} har bestämts.", en: "At least {n} were decided." },
  empty: {
    sv: "Här står byggblocken när de första har skrivits.",
    en: "Blocks stand here once the first are written.",
  },
  copyHook: { sv: "Kopiera öppningen", en: "Copy the hook" },
  copyCta: { sv: "Kopiera uppmaningen", en: "Copy the call to action" },
  alt: { sv: "Alternativtext", en: "Alternative text" },
  altToFill: {
    sv: "Alternativtext, med hakparenteser att fylla i",
    en: "Alternative text, with brackets to fill in",
  },
  use: { sv: "Får användas i", en: "May be used in" },
  pillar: { sv: "Pelare", en: "Pillar" },
  formats: { sv: "Format", en: "Formats" },
  platforms: { sv: "Plattformar", en: "Platforms" },
  origin: { sv: "Ursprung och märkning", en: "Source and label" },
  source: { sv: "Ursprung", en: "Source" },
  iptc: { sv: "IPTC:s namn", en: "IPTC’s name" },
  aiPart: { sv: "AI:s del", en: "AI’s part" },
  label: { sv: "Märks med", en: "Carries the label" },
  noLabel: { sv: "Ingen märkning behövs", en: "Needs no label" },
  credentials: { sv: "Innehållsuppgifter i filen (C2PA)", en: "Content credentials in the file (C2PA)" },
  yes: { sv: "ja", en: "yes" },
  no: { sv: "nej", en: "no" },
  rights: { sv: "Rättigheter", en: "Rights" },
  rightsFrom: { sv: "Upphov", en: "Made by" },
  licence: { sv: "Licens", en: "Licence" },
  until: { sv: "Till och med", en: "Through" },
  noEnd: { sv: "utan slutdag", en: "no last day" },
  rightsOver: {
    sv: "Rätten att använda byggblocket gick ut {day}. Använd ett annat tills den är förnyad.",
    en: "The rights to the block ended on {day}. Use another until they are renewed.",
  },
  rightsMark: { sv: "Rätten har gått ut", en: "Rights have ended" },
  approved: { sv: "Godkänt", en: "Approved" },
  draft: { sv: "Utkast", en: "Draft" },
  retired: { sv: "Arkiverat", en: "Retired" },
  grounds: { sv: "Indraget", en: "Suspended" },
  labelled: { sv: "märks", en: "labelled" },
  receipt: { sv: "Byggblockets kvitto", en: "The block’s receipt" },
} as const;

/** What a kind of block is called, one and several. */
export const blockKindWords: Readonly<
  Record<BlockKind, { readonly one: Bilingual; readonly many: Bilingual }>
> = {
  hook: { one: { sv: "Öppning", en: "Hook" }, many: { sv: "Öppningar", en: "Hooks" } },
  visual: { one: { sv: "Bild", en: "Visual" }, many: { sv: "Bilder", en: "Visuals" } },
  cta: { one: { sv: "Uppmaning", en: "Call to action" }, many: { sv: "Uppmaningar", en: "Calls to action" } },
};

/** How much AI has done of a block. */
export const aiPartWords: Readonly<Record<AiLevel, Bilingual>> = {
  none: { sv: "ingenting", en: "nothing" },
  assists: { sv: "gav idéer eller granskade språket", en: "suggested ideas or reviewed the language" },
  drafts: { sv: "formulerade, en människa skrev om", en: "worded it, a person rewrote it" },
  generates: { sv: "gjorde bilden eller en del av den", en: "made the picture or a part of it" },
  acts: { sv: "gjorde allt, utan att någon såg det", en: "made it all, unseen by anybody" },
};

/** IPTC's terms in our words. */
export const sourceTypeWords: Readonly<Record<DigitalSourceType, Bilingual>> = {
  digitalCapture: { sv: "foto eller film", en: "photograph or film" },
  computationalCapture: { sv: "foto sammanfogat i kameran", en: "photograph merged in the camera" },
  negativeFilm: { sv: "inläst från negativ", en: "scanned from a negative" },
  positiveFilm: { sv: "inläst från diabild", en: "scanned from a slide" },
  print: { sv: "inläst från papper", en: "scanned from paper" },
  screenCapture: { sv: "skärmbild", en: "screen capture" },
  virtualRecording: { sv: "inspelning av en virtuell händelse", en: "recording of a virtual event" },
  humanEdits: { sv: "bearbetat av en människa", en: "edited by a person" },
  digitalCreation: { sv: "gjort av en människa", en: "made by a person" },
  dataDrivenMedia: { sv: "ritat ur siffror", en: "drawn from figures" },
  algorithmicMedia: {
    sv: "gjort av en formel, utan träningsdata",
    en: "made by a formula, without training data",
  },
  algorithmicallyEnhanced: { sv: "förbättrat av ett program", en: "enhanced by a program" },
  trainedAlgorithmicMedia: { sv: "gjort med generativ AI", en: "made with generative AI" },
  compositeWithTrainedAlgorithmicMedia: { sv: "ändrat med generativ AI", en: "changed with generative AI" },
  composite: { sv: "sammansatt av flera delar", en: "put together from several parts" },
  compositeCapture: { sv: "sammansatt av foton", en: "put together from photographs" },
  compositeSynthetic: {
    sv: "sammansatt, delvis med generativ AI",
    en: "put together, partly with generative AI",
  },
};
