import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { SourceFile } from "../../../src/catalogue/source-file.ts";
import { inputOf } from "./input-of.ts";
import { minimise } from "./minimise.ts";
import { openThread, type Thread } from "./thread.ts";
import type { Pipeline } from "./try-input.ts";

export interface FuzzOptions {
  readonly seconds: number;
  readonly seed: number;
  /** Where files that break something are written. */
  readonly into: string;
  /** The module that is driven; everything that reads content, unless told. */
  readonly pipeline?: URL;
  /** How long one file may take on the wall, in milliseconds: many times what it may compute, since others use the machine. */
  readonly patience?: number;
  /** Ends the run before its time once so many faults are found; never unless told. */
  readonly enough?: number;
  /** Told of each fault as it is found. */
  readonly report: (line: string) => void;
}

/** What one run came to, and how to repeat it. */
export interface Fault {
  readonly run: number;
  readonly what: string;
  /** The smallest file that still does it. */
  readonly file: SourceFile;
}

/** What no file may cost, in milliseconds of computing. */
const longest = 2_000;

/** What a smaller file to look at is worth, in milliseconds: each try of one that hangs takes all its patience. */
const mostMinimising = 30_000;

/**
 * Spoils files of the content and puts them through everything that reads content, until the time is up: what throws,
 * hangs or reports without a place is a fault. The same seed gives the same files.
 */
export async function fuzz(options: FuzzOptions): Promise<{ runs: number; faults: readonly Fault[] }> {
  const { seconds, seed, into, report } = options;
  const pipeline = options.pipeline ?? new URL("./pipeline.ts", import.meta.url);
  const { corpus } = (await import(pipeline.href)) as Pipeline;
  const thread = await openThread(pipeline, options.patience ?? 5 * longest);
  const faults = new Map<string, Fault>();
  const end = performance.now() + 1000 * seconds;
  let runs = 0;
  for (; performance.now() < end && faults.size < (options.enough ?? Infinity); runs++) {
    const run = runs + 1;
    const input = inputOf(corpus, seed, run);
    const what = await faultOf(thread, input, run);
    if (what === undefined || faults.has(kindOf(what))) continue;
    const until = performance.now() + mostMinimising;
    const file = await minimise(input, async (smaller) => {
      if (performance.now() > until) return false;
      const again = await faultOf(thread, smaller, run);
      return again !== undefined && kindOf(again) === kindOf(what);
    });
    faults.set(kindOf(what), { run, what, file });
    const folder = join(into, `${seed}-${run}`);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, "file"), file.bytes);
    await writeFile(
      join(folder, "about.txt"),
      `${JSON.stringify(file.path)}, ${file.kind}\nseed ${seed}, run ${run}\n\n${what}\n`,
    );
    report(
      `${what.split("\n", 3).join("\n")}\n  ${JSON.stringify(file.path)}, ${file.bytes.length} bytes, seed ${seed}, run ${run}: ${folder}\n`,
    );
  }
  await thread.end();
  return { runs, faults: [...faults.values()] };
}

async function faultOf(thread: Thread, file: SourceFile, run: number): Promise<string | undefined> {
  const outcome = await thread.attempt({ file, run });
  if (outcome === "hangs") return "It hangs.";
  if (outcome.fault !== undefined) return outcome.fault;
  return outcome.milliseconds > longest ? "It computes for more than two seconds." : undefined;
}

/** The same fault, wherever it shows: the message without what was written, and where it was thrown. */
const kindOf = (what: string): string =>
  what
    .split("\n", 3)
    .map((line) => line.replace(/["'`].*["'`]|\d+/g, "…").slice(0, 60))
    .join("\n");
