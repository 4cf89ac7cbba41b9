import { isOwnerPattern } from "../codeowners/owner-pattern.ts";
import { languages as standardLanguages } from "../content-types/languages.ts";
import { site } from "../content-types/site.ts";
import { isDate } from "../lib/is-date.ts";
import type { Answers, Objection, Question } from "./answers.ts";
import { editorOf } from "./host-editor.ts";
import { standardRoles } from "./standard-roles.ts";

const define = <N extends keyof Answers>(question: Question<N>): Question =>
  // Each question's answer is put under its own name only; see `take-answers.ts`.
  question as unknown as Question;

const objection = (sv: string, en: string): Objection => ({ because: { sv, en } });

const { organisation, languages, public_address: address, contact } = site.schema.shape;

/** What is asked, in this order: what follows from earlier answers is offered as a default. */
export const questions: readonly Question[] = [
  define({
    name: "organisation",
    flag: "organisation",
    ask: { sv: "Vad heter organisationen?", en: "What is your organisation called?" },
    otherwise: () => undefined,
    read: (text) =>
      organisation.safeParse(text).success
        ? text
        : objection(
            "Skriv namnet på en rad, högst 60 tecken.",
            "Write the name on one line, at most 60 characters.",
          ),
  }),
  define({
    name: "languages",
    flag: "languages",
    ask: {
      sv: "Vilka språk ska webbplatserna ha? Skriv sv för bara svenska, eller sv,en för svenska och engelska.",
      en: "Which languages will the sites be in? Write sv for Swedish alone, or sv,en for Swedish and English.",
    },
    otherwise: () => standardLanguages.join(","),
    read: (text) =>
      languages.safeParse(text.split(",").map((one) => one.trim())).data ?? noSuchLanguages(text),
  }),
  define({
    name: "address",
    flag: "address",
    ask: {
      sv: "Vilken adress får den publika webbplatsen?",
      en: "Which address will the public site have?",
    },
    otherwise: ({ organisation: name = "" }) => `https://${slug(name)}.example/`,
    read: (text) =>
      address.safeParse(text).success && /^https?:\/\/[^/?#]+\/?$/.test(text)
        ? text.replace(/\/?$/, "/")
        : objection(
            `”${text}” är ingen webbadress. Skriv den som https://exempel.se/.`,
            `“${text}” is not a web address. Write it as https://example.org/.`,
          ),
  }),
  define({
    name: "contact",
    flag: "contact",
    ask: {
      sv: "Vilken e-postadress tar emot allmänhetens frågor och invändningar?",
      en: "Which e-mail address takes the public’s questions and objections?",
    },
    otherwise: ({ address: at }) => `fraga@${at === undefined ? "" : new URL(at).hostname}`,
    read: (text) =>
      contact.shape.email.safeParse(text).success
        ? text
        : objection(`”${text}” är ingen e-postadress.`, `“${text}” is not an e-mail address.`),
  }),
  define({
    name: "answerDays",
    flag: "answer-days",
    ask: { sv: "Inom hur många arbetsdagar svarar ni?", en: "Within how many working days do you answer?" },
    otherwise: () => "2",
    read: (text) => wholeNumber(text, 30),
  }),
  define({
    name: "start",
    flag: "start",
    ask: { sv: "Vilken dag börjar programmet?", en: "On which day does the programme begin?" },
    otherwise: (_, today) => nextMonday(today),
    read: (text) =>
      isDate(text)
        ? text
        : objection(
            `”${text}” är ingen dag. Skriv den som 2026-12-07.`,
            `“${text}” is no day. Write it as 2026-12-07.`,
          ),
  }),
  define({
    name: "days",
    flag: "days",
    ask: { sv: "Hur många dagar varar det?", en: "For how many days does it run?" },
    otherwise: () => "90",
    read: (text) => wholeNumber(text, 36_525),
  }),
  define({
    name: "roles",
    flag: "roles",
    ask: {
      sv: `Vilka roller har ni? Minst två av: ${standardRoles.map(({ id }) => id).join(", ")}.`,
      en: `Which roles do you have? At least two of: ${standardRoles.map(({ id, title }) => `${id} (${title.en})`).join(", ")}.`,
    },
    otherwise: () => standardRoles.map(({ id }) => id).join(","),
    read: readRoles,
  }),
  define({
    name: "repository",
    flag: "repository",
    ask: {
      sv: "Var ligger filerna? Adressen på GitHub eller GitLab; lämna tomt om det inte finns någon än.",
      en: "Where are the files kept? Their address on GitHub or GitLab; leave it empty if there is none yet.",
    },
    otherwise: () => "",
    read: (text) =>
      text === "" || editorOf(text) !== undefined
        ? text || undefined
        : objection(
            `”${text}” är inget arkiv på GitHub eller GitLab. Lämna tomt och fyll i repository i content/site.yaml efteråt.`,
            `“${text}” is not a repository on GitHub or GitLab. Leave it empty and fill in repository in content/site.yaml afterwards.`,
          ),
  }),
  define({
    name: "owners",
    flag: "owners",
    ask: {
      sv: "Vad heter rollernas grupper där? Skriv {role} där rollens namn ska stå.",
      en: "What are the roles’ teams called there? Write {role} where the role’s name goes.",
    },
    otherwise: ({ repository, organisation: name = "" }) =>
      `@${repository === undefined ? slug(name) : new URL(repository).pathname.split("/").slice(1, -1).join("/")}/{role}`,
    read: (text) =>
      isOwnerPattern(text)
        ? text
        : objection(
            `”${text}” nämner ingen roll. Skriv det som @org/{role}.`,
            `“${text}” names no role. Write it as @org/{role}.`,
          ),
  }),
];

const noSuchLanguages = (text: string): Objection =>
  objection(
    `”${text}” är varken sv eller sv,en. Svenska är källan och kan inte väljas bort.`,
    `“${text}” is neither sv nor sv,en. Swedish is the source and cannot be left out.`,
  );

function wholeNumber(text: string, most: number): number | Objection {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= most) return number;
  return objection(
    `”${text}” är inget helt tal från 1 till ${most}.`,
    `“${text}” is no whole number from 1 to ${most}.`,
  );
}

function readRoles(text: string): readonly string[] | Objection {
  const chosen = [...new Set(text.split(",").map((id) => id.trim()))];
  const unknown = chosen.find((id) => !standardRoles.some((role) => role.id === id));
  if (unknown !== undefined)
    return objection(
      `Rollen ”${unknown}” finns inte här. Skriv egna roller efteråt: npm run new -- role …`,
      `There is no role “${unknown}” here. Write roles of your own afterwards: npm run new -- role …`,
    );
  if (chosen.length >= 2) return chosen;
  return objection(
    "Välj minst två roller: känsliga texter godkänns av två.",
    "Choose at least two roles: two people approve sensitive texts.",
  );
}

/** `Norrmalms bibliotek AB` as part of an address: `norrmalms-bibliotek-ab`. */
const slug = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "") || "portalen";

function nextMonday(today: string): string {
  const day = Temporal.PlainDate.from(today);
  return day.add({ days: 8 - day.dayOfWeek }).toString();
}
