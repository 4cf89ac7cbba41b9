import { parseArgs } from "node:util";
import { proofFormats, proofReport } from "../../src/approvals/proof-report.ts";
import { readProof } from "../../src/approvals/read-proof.ts";
import { buildCatalogue } from "../../src/catalogue/build.ts";
import { readContent } from "../../src/catalogue/read.ts";
import { contentAt } from "../../src/git/content-at.ts";
import { openRepository } from "../../src/git/repository.ts";
import { list, quoted } from "../../src/lib/list.ts";
import { approvalsMode, CliError, contentFolder } from "./run.ts";

/** Says how every record stands. Exit code 1 only where proof is required and lacking. */
export async function verifyCommand(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      format: { type: "string", default: "text" },
      ref: { type: "string", default: "HEAD" },
      content: { type: "string", default: contentFolder() },
    },
  });
  const { format, ref, content } = values;
  if (!isFormat(format))
    throw new CliError(
      `Unknown format "${format}". The formats are ${list(quoted(Object.keys(proofFormats)))}.`,
    );
  const proof = await readProof(content, ref);
  if (!proof.known && proof.why === "no commit") throw new CliError(`There is no commit "${ref}".`);
  const repository = proof.known ? await openRepository(content) : undefined;
  // Judged is the text of the commit, not what lies about in the folder.
  const files =
    proof.known && repository
      ? await contentAt(repository, proof.commit, proof.places.content.replace(/\/$/, ""))
      : await readContent(content);
  const report = proofReport(buildCatalogue(files, content).catalogue, proof, content);
  process.stdout.write(proofFormats[format](report));
  return approvalsMode() === "require" && !report.isProven ? 1 : 0;
}

const isFormat = (name: string): name is keyof typeof proofFormats => Object.hasOwn(proofFormats, name);
