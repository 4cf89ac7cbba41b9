import { PublishProblem, refusalOf } from "./problem.ts";

/** What a command of the publisher says, and its exit code. */
export interface Outcome {
  readonly code: number;
  /** For standard output. */
  readonly report: string;
  /** For standard error: why it could not be done. */
  readonly problem?: string;
}

/**
 * Runs a command. What stands in its way becomes sentences; a bug of ours stays an error.
 *
 * @param root Where is published, as far as a refusal does not say it itself.
 */
export async function outcomeOf(root: string, work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work();
  } catch (error) {
    const problem = error instanceof PublishProblem ? error : refusalOf(error, root);
    if (!problem) throw error;
    return { code: problem.exitCode, report: "", problem: `${problem.message}\n` };
  }
}
