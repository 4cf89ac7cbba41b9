import { parseArgs } from "node:util";
import { approveFiles } from "../../src/approvals/approve-files.ts";
import { isDate } from "../../src/lib/is-date.ts";
import { CliError, contentFolder, today } from "./run.ts";

/**
 * Approves the files that are named, and says what was written.
 *
 * @param records Whether the records get the approval too, or only the ledger a signed line.
 */
export async function approveCommand(
  args: readonly string[],
  { records }: { readonly records: boolean },
): Promise<number> {
  const { values, positionals: files } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      person: { type: "string" },
      role: { type: "string" },
      at: { type: "string", default: today() },
      key: { type: "string" },
      whole: { type: "boolean", default: false },
      content: { type: "string", default: contentFolder() },
    },
  });
  const { person, role, at, key, whole, content } = values;
  if (files.length === 0) throw new CliError("Name the files to approve.");
  if (!person || !role) throw new CliError("Say who approves, and in which role: --person KEY --role ROLE.");
  if (!isDate(at)) throw new CliError(`"${at}" is not a day. Write it as 2026-11-22.`);
  if (!records && !key) throw new CliError("A line of the ledger is signed: name your key, --key FILE.");

  const { written, refused } = await approveFiles({ content, files, person, role, at, key, whole, records });
  process.stdout.write(written.map((file) => `${file}\n`).join(""));
  for (const reason of refused) process.stderr.write(`${reason}\n`);
  if (refused.length > 0) process.stderr.write("Nothing was written.\n");
  return refused.length > 0 ? 1 : 0;
}
