import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { CliError } from "./run.ts";

/** Writes a report that was asked for, and the folders that it lies in. */
export async function writeReport(file: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  } catch (error) {
    throw new CliError(
      `"${file}" could not be written: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
