import type { Language } from "../language.ts";
import { approvalWords } from "../words/approvals.ts";
import { frameWords } from "../words/frame.ts";
import { recordWords } from "../words/record.ts";

const { skipToContent, mainMenu, breadcrumbs, demonstration, otherLanguage } = frameWords;
const { notTranslated, translationDrifted, notFoundTitle, toStart } = frameWords;
const { claimed, voidApproval } = approvalWords;
const { approvedBy, inForceSince, lastReviewed, reviewDue, version, receipt } = recordWords;
const { whyThisVersion, declarationReceipt, vendor, personalData, trainsOnOurData, humanOversight } =
  recordWords;
const { yes, no, possible, optedOut } = recordWords;

/** Every word of the public site, in both languages side by side. */
const words = {
  ...{ skipToContent, mainMenu, breadcrumbs, demonstration, otherLanguage },
  ...{ notTranslated, translationDrifted, notFoundTitle, toStart },
  ...{ approvedBy, claimed, voidApproval, inForceSince, lastReviewed, reviewDue, version, receipt },
  ...{ whyThisVersion, declarationReceipt, vendor, personalData, trainsOnOurData, humanOversight },
  ...{ yes, no, possible, optedOut },
  unknown: { sv: "oklart", en: "unclear" },
  howWeWork: { sv: "Så jobbar vi", en: "How we work" },
  declaration: { sv: "AI-deklaration", en: "AI declaration" },
  changes: { sv: "Ändringar", en: "Changes" },
  contact: { sv: "Kontakt", en: "Contact" },
  subscribe: { sv: "Följ ändringarna (Atom)", en: "Follow the changes (Atom)" },
  sameFiles: {
    sv: "Sidorna byggs av samma filer som vi själva arbetar efter.",
    en: "These pages are built from the same files that we work by ourselves.",
  },
  notPublished: {
    sv: "Vi har inte publicerat något här än.",
    en: "We have not published anything here yet.",
  },
  startTitle: { sv: "Så jobbar vi med AI i sociala medier", en: "How we work with AI in social media" },
  lastChanged: { sv: "Senast ändrad", en: "Last changed" },
  whatChanged: { sv: "Vad har ändrats?", en: "What has changed?" },
  readAll: { sv: "Läs hela texten", en: "Read the whole text" },
  latestTexts: { sv: "Varje vecka berättar vi mer", en: "Each week we tell more" },
  allTexts: { sv: "Alla texter", en: "All texts" },
  textsLead: {
    sv: "Varje text har en kort del för den som har bråttom och en lång för den som vill veta mer.",
    en: "Each text has a short part for those in a hurry and a long one for those who want to know more.",
  },
  pageReceipt: { sv: "Sidans kvitto", en: "The page’s receipt" },
  textReceipt: { sv: "Textens kvitto", en: "The text’s receipt" },
  role: { sv: "roll", en: "role" },
  roles: { sv: "roller", en: "roles" },
  rules: { sv: "Regler", en: "Rules" },
  tools: { sv: "Verktyg", en: "Tools" },
  targetIs: { sv: "Målet är", en: "The target is" },
  questions: { sv: "Frågor?", en: "Questions?" },
  writeToUs: {
    sv: "Skriv till oss i valfri kanal, eller mejla. En människa svarar inom",
    en: "Write to us in any channel, or by e-mail. A person answers within",
  },
  wholeDeclaration: { sv: "Hela AI-deklarationen, en sida", en: "The whole AI declaration, one page" },
  inShort: { sv: "I korthet", en: "In short" },
  inFull: { sv: "Hela texten", en: "In full" },
  published: { sv: "Publicerad", en: "Published" },
  responsible: { sv: "Ansvarig", en: "Responsible" },
  aiInText: { sv: "AI i texten", en: "AI in the text" },
  aiNone: { sv: "ingen", en: "none" },
  aiAssisted: {
    sv: "hjälp på vägen, en människa har skrivit färdigt",
    en: "helped along the way; a person finished it",
  },
  aiGenerated: { sv: "skriven av AI, granskad av människor", en: "written by AI, reviewed by people" },
  retiredText: {
    sv: "Texten är arkiverad. Den gäller inte längre.",
    en: "This text is archived. It no longer applies.",
  },
  themeReplies: { sv: "Kundsvar", en: "Replies" },
  themeData: { sv: "Data", en: "Data" },
  themeModeration: { sv: "Moderering", en: "Moderation" },
  themeAi: { sv: "AI", en: "AI" },
  themeMeasurement: { sv: "Mätning", en: "Measurement" },
  toolsWeUse: { sv: "Verktygen vi använder", en: "The tools we use" },
  earlier: { sv: "Tidigare:", en: "Earlier:" },
  earlierVersions: { sv: "Tidigare versioner och ändringar", en: "Earlier versions and changes" },
  changesTitle: { sv: "Vad har ändrats?", en: "What has changed?" },
  changesLead: {
    sv: "Nya versioner, nya texter och rättelser, senaste först.",
    en: "New versions, new texts and corrections, latest first.",
  },
  newVersion: { sv: "Ny version av en text", en: "New version of a text" },
  newText: { sv: "Ny text", en: "New text" },
  contactTitle: { sv: "Kontakt och invändningar", en: "Contact and objections" },
  contactLead: { sv: "En människa läser och svarar.", en: "A person reads and answers." },
  askUs: { sv: "Fråga oss", en: "Ask us" },
  objections: { sv: "Säg nej eller invänd", en: "Say no or object" },
  notFoundText: {
    sv: "Adressen kan vara felskriven, eller så har sidan tagits bort. Börja om från startsidan.",
    en: "The address may be mistyped, or the page has been removed. Begin again from the start page.",
  },
} as const;

export type PublicWords = Readonly<Record<keyof typeof words, string>>;

const inOne = (language: Language): PublicWords =>
  Object.freeze(
    Object.fromEntries(Object.entries(words).map(([key, both]) => [key, both[language]])),
  ) as PublicWords;

/** The public site's words in each language. */
export const publicWordsIn: Readonly<Record<Language, PublicWords>> = { sv: inOne("sv"), en: inOne("en") };
