import { PublishProblem } from "../../src/publish/problem.ts";

/** What a shell gives as the exit code of a process that a signal ended. */
const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const;

/** Is aborted when somebody interrupts this process, so that it can clean up. A second time ends it at once. */
export function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      const message = "Interrupted. What is live has not changed, and what was begun is removed.";
      controller.abort(new PublishProblem(message, exitCodes[signal]));
    });
  }
  return controller.signal;
}
