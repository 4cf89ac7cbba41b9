import { Worker } from "node:worker_threads";
import type { Outcome, Trial } from "./try-input.ts";

/** A thread with a pipeline in it, which can be watched and done away with. */
export interface Thread {
  /** Tries one file. A thread that does not answer in time is ended, and a new one takes its place. */
  readonly attempt: (trial: Trial) => Promise<Outcome | "hangs">;
  readonly end: () => Promise<void>;
}

/**
 * @param pipeline Address of the module.
 * @param patience How long one file may take, in milliseconds on the wall: many times what it may compute, since others
 *   use the machine too.
 */
export async function openThread(pipeline: URL, patience: number): Promise<Thread> {
  let worker = await start(pipeline);
  return {
    attempt: async (trial) => {
      const answer = await answerOf(worker, trial, patience);
      if (answer === "hangs" || answer.died) {
        await worker.terminate();
        worker = await start(pipeline);
      }
      return answer;
    },
    end: async () => {
      await worker.terminate();
    },
  };
}

async function start(pipeline: URL): Promise<Worker> {
  const worker = new Worker(new URL("./try-input.ts", import.meta.url), { workerData: pipeline.href });
  await new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
  });
  return worker;
}

function answerOf(worker: Worker, trial: Trial, patience: number): Promise<Outcome | "hangs"> {
  return new Promise((resolve) => {
    const answer = (outcome: Outcome | "hangs") => {
      clearTimeout(timer);
      worker.off("message", answer).off("error", died);
      resolve(outcome);
    };
    // A stack or a heap that runs over ends the thread.
    const died = (error: unknown) =>
      answer({ fault: `The thread died: ${String(error)}`, milliseconds: 0, died: true });
    const timer = setTimeout(() => answer("hangs"), patience);
    worker.on("message", answer).on("error", died);
    worker.postMessage(trial);
  });
}
