#!/usr/bin/env node
// scripts/init.ts: make the portal yours. An empty one takes the demonstration's place, which moves to test/demonstration/.
import { join } from "node:path";
import { parseArgs } from "node:util";
import { initialise } from "../src/init/initialise.ts";
import { isLanguage, languages } from "../src/init/languages.ts";
import { whyNot } from "../src/init/may-begin.ts";
import { questions } from "../src/init/questions.ts";
import { readState } from "../src/init/read-state.ts";
import { takeAnswers } from "../src/init/take-answers.ts";
import { answersText, confirmation, nextSteps } from "../src/init/what-was-done.ts";
import { list, quoted } from "../src/lib/list.ts";
import { prompt } from "./lib/prompt.ts";
import { CliError, run, today } from "./lib/run.ts";

await run(async () => {
  const flags = Object.fromEntries(questions.map(({ flag }) => [flag, { type: "string" as const }]));
  const { values } = parseArgs({
    options: { ...flags, language: { type: "string" }, yes: { type: "boolean", default: false } },
  });
  const say = (text: string): boolean => process.stderr.write(text);
  using terminal = prompt();
  const ask = values.yes ? undefined : terminal.ask;
  const language =
    values.language ?? ((await ask?.("Svenska eller engelska? Swedish or English?", "sv")) || "sv");
  if (!isLanguage(language)) throw new CliError(`The languages are ${list(quoted(languages))}.`);

  const obstacle = whyNot(await readState("."), language);
  if (obstacle) throw new CliError(obstacle);
  const given = Object.fromEntries(
    questions.map(({ name, flag }) => [name, values[flag as keyof typeof values]]),
  );
  const answers = await takeAnswers(given, {
    language,
    today: today(),
    ask,
    say: (line) => say(`${line}\n`),
  });
  if ("problem" in answers) throw new CliError(answers.problem);

  process.stdout.write(answersText(answers, language));
  if (ask && !/^(?:ja|j|yes|y)$/i.test((await ask(confirmation[language], undefined))?.trim() ?? ""))
    return 1;
  const written = await initialise(".", answers, today());
  process.stdout.write(`\n${written.map((path) => `${join(path)}\n`).join("")}\n${nextSteps[language]}`);
  return 0;
});
