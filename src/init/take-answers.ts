import { isObjection, type Answers, type Given, type Objection, type Question } from "./answers.ts";
import type { Language } from "../content-types/languages.ts";
import { questions } from "./questions.ts";

/**
 * Puts a question to somebody and waits for one line.
 *
 * @param otherwise What an empty line means; undefined when there must be an answer.
 * @returns The line, or undefined when there will be no more of them.
 */
export type Ask = (question: string, otherwise: string | undefined) => Promise<string | undefined>;

/** Why there are no answers, in the language of the questions. */
export interface NoAnswers {
  readonly problem: string;
}

/**
 * All answers: those that were given beforehand, and for the rest what is asked, or what an empty answer means.
 *
 * @param ask   Asks for what was not given. Undefined when nobody is there to answer.
 * @param say   Tells why an answer cannot be taken, before it is asked for again.
 * @param today `YYYY-MM-DD`.
 */
export async function takeAnswers(
  given: Given,
  {
    language,
    today,
    ask,
    say,
  }: { language: Language; today: string; ask?: Ask | undefined; say: (line: string) => void },
): Promise<Answers | NoAnswers> {
  let known: Partial<Answers> = {};
  for (const question of questions) {
    const { name, flag, otherwise } = question;
    const standard = otherwise(known, today);
    const written = given[name]?.trim() ?? (ask ? undefined : standard);
    if (written === undefined && !ask) return { problem: lacking[language](flag) };
    const answer =
      written === undefined ? await askFor(question, standard, language, ask, say) : question.read(written);
    if (answer === noMore) return { problem: ended[language] };
    if (isObjection(answer)) return { problem: `--${flag}: ${answer.because[language]}` };
    known = { ...known, [name]: answer };
  }
  return known as Answers;
}

const noMore = Symbol("nobody answers any more");

/** Asks until the answer can be taken. */
async function askFor(
  { ask: words, read }: Question,
  standard: string | undefined,
  language: Language,
  ask: Ask | undefined,
  say: (line: string) => void,
): Promise<Answers[keyof Answers] | Objection | typeof noMore> {
  for (;;) {
    const line = await ask?.(words[language], standard);
    if (line === undefined) return noMore;
    const answer = read(line.trim() === "" ? (standard ?? "") : line.trim());
    if (!isObjection(answer)) return answer;
    say(answer.because[language]);
  }
}

const lacking: Record<Language, (flag: string) => string> = {
  sv: (flag) => `Skriv också --${flag}, eller svara på frågorna i en terminal utan --yes.`,
  en: (flag) => `Write --${flag} too, or answer the questions in a terminal without --yes.`,
};

const ended: Record<Language, string> = {
  sv: "Frågorna blev inte besvarade. Ingenting är skrivet.",
  en: "The questions were not answered. Nothing was written.",
};
