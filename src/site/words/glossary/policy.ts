import { term, type Term } from "./term.ts";

/** Words about rules and sources. */
export const policyTerms: readonly Term[] = [
  term(
    "avvikelse",
    "deviation",
    "Något gjordes på ett annat sätt än reglerna säger.",
    "Something was done otherwise than the rules say.",
  ),
  term(
    "AI-deklaration",
    "AI usage declaration",
    "En sida om vad vi använder AI till, vad vi låter bli, vilka uppgifter som används och hur människor skyddas.",
    "One page on what we use AI for, what we do not, which data we use and how people are protected.",
  ),
  term(
    "källregister",
    "proof log",
    "Allt vi påstår, med källa, dag och ansvarig roll.",
    "Every claim that we make, with its source, day and owner.",
  ),
  term(
    "påstående",
    "claim",
    "Något vi säger är sant, och som ska gå att kontrollera.",
    "Something that we say is true, and that can be checked.",
  ),
  term(
    "regel",
    "rule",
    "Vad som är tillåtet, villkorat eller inte tillåtet.",
    "What is allowed, conditional or not allowed.",
  ),
  term(
    "rättelse",
    "correction",
    "Ett fel som någon har läst, vad som är rätt och när det ändrades.",
    "A mistake that somebody has read, what is right and when it was put right.",
  ),
  term(
    "spärrat ämne",
    "no-claim zone",
    "Ett ämne där vi aldrig gissar. Vi säger att vi inte vet, vem som tar reda på det och när svaret kommer.",
    "A subject on which we never guess. We say that we do not know, who finds out and when the answer comes.",
  ),
  term(
    "undantag",
    "exception",
    "Rätt att avvika från en regel, till och med en viss dag och på vissa villkor.",
    "Leave to depart from a rule, through a given day and on given conditions.",
  ),
  term(
    "villkorsversion",
    "terms version",
    "En leverantörs villkor ordagrant, som de såg ut den dag vi hämtade dem.",
    "A vendor’s terms word for word, as they stood on the day we fetched them.",
  ),
];
