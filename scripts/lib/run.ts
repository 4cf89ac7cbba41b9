import { modeOf, type Mode } from "../../src/approvals/mode.ts";
import { logText } from "../../src/lib/log-text.ts";

/** Wrong usage of a command: said in one sentence, without a stack trace, and exit code 2 unless told otherwise. */
export class CliError extends Error {}

/**
 * Runs a command and sets the exit code: what `main` returns (0 fine, 1 content errors), or 2 for wrong usage.
 * Anything else that is thrown is a bug of ours and ends with its stack.
 *
 * @param wrongUsage The exit code of wrong usage, for a command to which 2 means something else.
 */
export async function run(main: () => Promise<number>, wrongUsage = 2): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!isUsage(error)) throw error;
    // Arguments may come from a workflow, and so from anybody's branch.
    process.stderr.write(`${logText(error.message)}\n`);
    process.exitCode = wrongUsage;
  }
}

/** `parseArgs` says what is wrong with arguments in words that can be shown as they are. */
function isUsage(error: unknown): error is Error {
  if (error instanceof CliError) return true;
  return error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS_");
}

/** Today in Sweden, `YYYY-MM-DD`. Commands are the only place that asks. */
export const today = (): string => Temporal.Now.plainDateISO("Europe/Stockholm").toString();

/** The content folder: `KVITTO_CONTENT`, or `content` below the working directory. */
export const contentFolder = (): string => process.env["KVITTO_CONTENT"] ?? "content";

/** What lacking proof of approvals means: `KVITTO_APPROVALS`, or `off`. */
export function approvalsMode(): Mode {
  const value = process.env["KVITTO_APPROVALS"];
  const mode = modeOf(value);
  if (mode === undefined) throw new CliError(`KVITTO_APPROVALS is off, warn or require, not "${value}".`);
  return mode;
}
