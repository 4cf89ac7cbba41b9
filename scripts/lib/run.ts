/** Wrong usage of a command: said in one sentence, without a stack trace, and exit code 2. */
export class CliError extends Error {}

/**
 * Runs a command and sets the exit code: what `main` returns (0 fine, 1 content errors), or 2 for wrong usage.
 * Anything else that is thrown is a bug of ours and ends with its stack.
 */
export async function run(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!isUsage(error)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
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
