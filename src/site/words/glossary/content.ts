import { term, type Term } from "./term.ts";

/** Words about content and tests. */
export const contentTerms: readonly Term[] = [
  term("format", "format", "En sorts inlägg som återkommer.", "A kind of post that comes back."),
  term(
    "förtroendegenomgång",
    "trust review",
    "Varje vecka: vad frågar folk om AI och integritet, och vilka svar ändrar vi?",
    "Each week: what do people ask about AI and privacy, and which replies do we change?",
  ),
  term(
    "inget säkert utfall",
    "inconclusive",
    "Testet visar inte vilken variant som är bättre. Det är också ett svar.",
    "The test does not show which variant is better. That is an answer too.",
  ),
  term(
    "kreativt byggblock",
    "creative block",
    "En godkänd öppning, bild eller uppmaning att bygga inlägg av.",
    "An approved hook, visual or call to action to build posts from.",
  ),
  term(
    "märkning",
    "label",
    "Att vi säger att en bild eller text är gjord med AI.",
    "That we say that an image or text is made with AI.",
  ),
  term(
    "90-dagarsplan",
    "roadmap",
    "Vad som ska vara klart dag 30, 60 och 90.",
    "What is to be done by day 30, 60 and 90.",
  ),
  term("tema", "theme", "Ett av de ämnen som en pelare rymmer.", "One of the subjects within a pillar."),
  term("öppning", "hook", "De första orden eller sekunderna.", "The first words or seconds."),
];
