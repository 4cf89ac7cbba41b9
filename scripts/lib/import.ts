import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ImportOutcome } from "../../src/import/import-outcome.ts";
import { CliError } from "./run.ts";

/** An export's bytes. */
export async function readExportFile(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch {
    throw new CliError(`There is no file "${path}" that can be read.`);
  }
}

/** Shows what an import does, then does it. Gives the command's exit code. */
export async function finishImport(
  { report, refused, writes }: ImportOutcome,
  { content, dryRun }: { content: string; dryRun: boolean },
): Promise<number> {
  process.stdout.write(report);
  if (!dryRun) for (const [file, text] of writes) await writeFile(join(content, file), text);
  process.stderr.write(writes.size > 0 && !dryRun ? "Written.\n" : "Nothing was written.\n");
  return refused ? 1 : 0;
}
