#!/usr/bin/env node
// scripts/init.ts: make the portal yours. An empty one takes the demonstration's place, which moves to test/demonstration/.
import { parseArgs } from "node:util";
import { initialise } from "../src/init/initialise.ts";
import { whyNot } from "../src/init/may-begin.ts";
import { promptLanguage } from "../src/init/prompt-language.ts";
import { questions } from "../src/init/questions.ts";
import { readState } from "../src/init/read-state.ts";
import { takeAnswers } from "../src/init/take-answers.ts";
import { answersText, isAgreed, nextSteps } from "../src/init/what-was-done.ts";
import { prompt } from "./lib/prompt.ts";
import { CliError, run, today } from "./lib/run.ts";

await run(async () => {
  const flags = Object.fromEntries(questions.map(({ flag }) => [flag, { type: "string" as const }]));
  const { values } = parseArgs({
    options: { ...flags, language: { type: "string" }, yes: { type: "boolean", default: false } },
  });
  using terminal = prompt();
  const ask = values.yes ? undefined : terminal.ask;
  const language = await promptLanguage(values.language, ask);
  if (typeof language === "object") throw new CliError(language.problem);
  const obstacle = whyNot(await readState("."), language);
  if (obstacle) throw new CliError(obstacle);

  const given = Object.fromEntries(
    questions.map(({ name, flag }) => [name, values[flag as keyof typeof values]]),
  );
  const answers = await takeAnswers(given, { language, today: today(), ask, say: terminal.say });
  if ("problem" in answers) throw new CliError(answers.problem);
  process.stdout.write(answersText(answers, language));
  if (!(await isAgreed(language, ask))) return 1;

  const written = await initialise(".", answers, today());
  process.stdout.write(`\n${written.join("\n")}\n\n${nextSteps[language]}`);
  return 0;
});
