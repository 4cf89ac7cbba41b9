import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { termsFile, type PlannedTerms } from "../../src/authoring/new-terms.ts";
import { legibleText } from "../../src/lib/legible-text.ts";
import { CliError } from "./run.ts";

/** Writes new versions, and prints their files. One that is there already is not written over. */
export async function writeTerms(content: string, planned: readonly PlannedTerms[]): Promise<void> {
  for (const [path, text] of planned.map(termsFile)) {
    await mkdir(dirname(join(content, path)), { recursive: true });
    await writeFile(join(content, path), text, { flag: "wx" }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
      throw new CliError(
        `${legibleText(join(content, path))} is there already, and cannot be read as terms. See npm run check.`,
      );
    });
    process.stdout.write(`${join(content, path)}\n`);
  }
}
