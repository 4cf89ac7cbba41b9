import { languages, type Language } from "../content-types/languages.ts";
import { list, quoted } from "../lib/list.ts";
import type { Ask, NoAnswers } from "./take-answers.ts";

/**
 * The language of the questions, which is not what the sites are written in. Swedish unless somebody says otherwise.
 *
 * @param given What the command's `--language` says.
 */
export async function promptLanguage(
  given: string | undefined,
  ask: Ask | undefined,
): Promise<Language | NoAnswers> {
  const said = given ?? ((await ask?.("Svenska eller engelska? Swedish or English?", "sv")) || "sv");
  return (
    languages.find((one) => one === said) ?? { problem: `The languages are ${list(quoted(languages))}.` }
  );
}
