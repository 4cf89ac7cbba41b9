import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { appendLines } from "../../src/approvals/ledger-line.ts";
import { readPullRequest, type MergedRequest } from "../../src/approvals/pull-request.ts";
import { newLines } from "../../src/approvals/plan-record.ts";
import { recordRequest } from "../../src/approvals/record.ts";
import { openRepository } from "../../src/git/repository.ts";
import { legibleText } from "../../src/lib/legible-text.ts";
import { count } from "../../src/lib/list.ts";
import { CliError, contentFolder } from "./run.ts";

/** Adds to the ledger who approved a pull request, as GitHub tells it. */
export async function recordCommand(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { event: { type: "string" }, content: { type: "string", default: contentFolder() } },
  });
  const { event, content } = values;
  if (!event) throw new CliError("Name the file with the event: --event FILE.");
  const request = await readEvent(event);
  if (request === undefined) {
    process.stderr.write("It was closed without being brought in. Nothing was written.\n");
    return 0;
  }
  const repository = await openRepository(content);
  if (repository === undefined) throw new CliError(`"${content}" lies in no git repository.`);
  const planned = await recordRequest(repository, request);
  if (planned === undefined) {
    throw new CliError(
      `This clone lacks a commit of #${request.number}: git fetch origin refs/pull/${request.number}/head`,
    );
  }
  for (const note of planned.notes) process.stderr.write(`${legibleText(note)}\n`);
  const file = join(dirname(resolve(content)), "approvals", "ledger.jsonl");
  const ledger = await readFile(file, "utf8").catch(() => "");
  const lines = newLines(planned.lines, ledger);
  await mkdir(dirname(file), { recursive: true });
  if (lines.length > 0) await writeFile(file, appendLines(ledger, lines));
  process.stderr.write(`${count(lines.length, "line")} added for #${request.number}.\n`);
  return 0;
}

async function readEvent(file: string): Promise<MergedRequest | undefined> {
  const text = await readFile(file, "utf8").catch(() => {
    throw new CliError(`There is no file "${file}" that can be read.`);
  });
  try {
    return readPullRequest(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw new CliError(error.message);
    throw error;
  }
}
