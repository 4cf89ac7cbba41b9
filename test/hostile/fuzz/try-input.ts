// A thread that puts files through a pipeline, one at a time, and says what came of each.
import { parentPort, workerData } from "node:worker_threads";
import type { SourceFile } from "../../../src/catalogue/source-file.ts";

/** A module that the fuzzer can drive. */
export interface Pipeline {
  /** What is spoilt. */
  readonly corpus: readonly SourceFile[];
  /** @throws {Error} When something breaks its word. */
  readonly runPipeline: (file: SourceFile, run: number) => void;
}

/** One file to try. */
export interface Trial {
  readonly file: SourceFile;
  readonly run: number;
}

/** What came of it. */
export interface Outcome {
  /** The error with its stack, if there was one. */
  readonly fault?: string | undefined;
  /** Time that the thread computed, whatever else the machine did. */
  readonly milliseconds: number;
  /** The thread ended of it. */
  readonly died?: true;
}

const { runPipeline } = (await import(workerData as string)) as Pipeline;

parentPort?.on("message", ({ file, run }: Trial) => {
  const before = process.threadCpuUsage();
  let fault: string | undefined;
  try {
    runPipeline(file, run);
  } catch (error) {
    fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  const { user, system } = process.threadCpuUsage(before);
  parentPort?.postMessage({ fault, milliseconds: (user + system) / 1000 } satisfies Outcome);
});
parentPort?.postMessage("ready");
