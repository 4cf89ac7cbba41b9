import { checkApproved } from "../../src/build/check-approved.ts";
import { openKeptFile } from "../../src/catalogue/kept-file.ts";
import type { ReadAhead } from "../../src/catalogue/read-ahead.ts";
import { formatters, type Format } from "../../src/diagnostics/formatters.ts";
import { codeMeanings } from "./code-meanings.ts";
import { approvalsMode, today } from "./run.ts";

export interface CheckCommand {
  readonly content: string;
  readonly format: Format;
  /** Judge by this day, `YYYY-MM-DD`. */
  readonly asOf: string | undefined;
  /** Where earlier runs have kept what they have read; undefined where nothing is kept. */
  readonly keptAt: string | undefined;
  readonly ahead: Promise<ReadAhead>;
}

/** Says what is wrong with the content. Exit code 1 if anything is. */
export async function checkCommand(command: CheckCommand): Promise<number> {
  const { content, format, asOf, keptAt } = command;
  const { files, kept } = await command.ahead;
  const file = keptAt === undefined || !kept ? undefined : openKeptFile(keptAt, kept);
  const options = { asOf, today: today(), files, kept: file, answers: file };
  const checked = await checkApproved(content, options, approvalsMode());
  file?.save();
  const { texts } = checked.catalogue;
  const meanings = format === "sarif" ? codeMeanings() : new Map<never, never>();
  process.stdout.write(formatters[format](checked.diagnostics, { texts, asOf: checked.asOf, meanings }));
  return checked.diagnostics.some(({ severity }) => severity === "error") ? 1 : 0;
}
