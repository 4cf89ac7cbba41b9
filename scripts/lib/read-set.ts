import { readFile } from "node:fs/promises";
import { readSet } from "../../src/search-eval/evaluation-set.ts";
import { CliError } from "./run.ts";

/** A file of documents or queries that an option names. */
export async function readSetFile<T>(
  option: string,
  file: string | undefined,
  shape: Parameters<typeof readSet<T>>[1],
): Promise<T> {
  if (file === undefined) throw new CliError(`Name a file: ${option} FILE.`);
  const text = await readFile(file, "utf8").catch(() => {
    throw new CliError(`There is no file ${file} to read.`);
  });
  const { set, problem } = readSet(text, shape);
  if (set === undefined) throw new CliError(`${file}: ${problem}`);
  return set;
}
