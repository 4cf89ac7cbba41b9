import { term, type Term } from "./term.ts";

/** Words about replies and crises. */
export const repliesTerms: readonly Term[] = [
  term(
    "efteranalys",
    "post-mortem",
    "Vad som hände, varför, och vad vi ändrade för att det inte ska hända igen.",
    "What happened, why, and what we changed so that it does not happen again.",
  ),
  term(
    "fält att fylla i",
    "variable",
    "Det du själv skriver in innan svaret skickas.",
    "What you write in yourself before the reply is sent.",
  ),
  term(
    "första besked",
    "holding statement",
    "Det vi säger offentligt innan vi vet allt.",
    "What we say in public before we know everything.",
  ),
  term(
    "incidentplan",
    "incident playbook",
    "Vad som ska göras i en kris, av vem och när.",
    "What is done in a crisis, by whom and when.",
  ),
  term(
    "kortkod",
    "short code",
    "Svarets korta namn. Du skriver det i andra verktyg och märker ärendet med det.",
    "A reply’s short name. You type it in other tools and tag the case with it.",
  ),
  term(
    "larmsignal",
    "trigger",
    "Det som gör att en incidentplan börjar gälla.",
    "What sets an incident playbook going.",
  ),
  term("lämna vidare", "escalate", "Låta en annan roll svara.", "Let another role answer."),
  term(
    "svarsmall",
    "reply template",
    "Ett godkänt svar att fylla i och kopiera.",
    "An approved reply to fill in and copy.",
  ),
  term(
    "övning",
    "drill",
    "En påhittad incident som vi hanterar som om den var på riktigt.",
    "A made-up incident that we handle as if it were real.",
  ),
];
