import type { Answers } from "./answers.ts";
import { demonstrationFolder } from "./demonstration.ts";
import type { Language } from "../content-types/languages.ts";
import { questions } from "./questions.ts";
import type { Ask } from "./take-answers.ts";

/** The answers, a line each, to be looked at before anything is written. */
export function answersText(answers: Answers, language: Language): string {
  const width = Math.max(...questions.map(({ flag }) => flag.length));
  const lines = questions.map(({ name, flag }) => {
    const answer = answers[name];
    return `  ${flag.padEnd(width)}  ${Array.isArray(answer) ? answer.join(", ") : (answer ?? "–")}`;
  });
  return `${lines.join("\n")}\n\n${willMove[language]}\n`;
}

const willMove: Record<Language, string> = {
  sv: `Demonstrationen flyttas till ${demonstrationFolder}/. Inget tas bort, och git minns hur allt var.`,
  en: `The demonstration moves to ${demonstrationFolder}/. Nothing is removed, and git remembers how it was.`,
};

/** Whether the answers may be written; nobody there to ask has agreed by the flag `--yes`. */
export async function isAgreed(language: Language, ask: Ask | undefined): Promise<boolean> {
  if (!ask) return true;
  return /^(?:ja|j|yes|y)$/i.test((await ask(confirmation[language], undefined))?.trim() ?? "");
}

const confirmation: Record<Language, string> = {
  sv: "Skriva det här? (ja/nej)",
  en: "Write this? (yes/no)",
};

/** What comes next, once the portal is the team's own. */
export const nextSteps: Record<Language, string> = {
  sv: `Klart: en tom portal utan fel. Härnäst:

  npm start                       bygger den och visar den; startsidan säger var ni börjar
  git add --all && git commit     sparar den som den är
  content/README.md               vad varje mapp är till för, och vem som godkänner
  approvals/people.yaml           vems konto som är vems, innan arbetsflödena slås på

Se demonstrationen:   KVITTO_CONTENT=${demonstrationFolder}/content npm start
Ta tillbaka den:      git revert på ändringen, eller innan den är sparad: git restore . && git clean -df content approvals ${demonstrationFolder}
`,
  en: `Done: an empty portal without errors. Next:

  npm start                       builds and serves it; the start page says where to begin
  git add --all && git commit     keeps it as it is
  content/README.md               what each folder is for, and who approves
  approvals/people.yaml           whose account is whose, before the workflows are turned on

See the demonstration:   KVITTO_CONTENT=${demonstrationFolder}/content npm start
Have it back:            git revert of the commit or, before there is one: git restore . && git clean -df content approvals ${demonstrationFolder}
`,
};
