import { readFile, writeFile } from "node:fs/promises";
import { count } from "../../src/lib/list.ts";
import { checkSupplyChain } from "../../src/supply-chain/check.ts";
import { findingsText, type Finding } from "../../src/supply-chain/finding.ts";
import { licenceRows, unneededExceptions } from "../../src/supply-chain/licences.ts";
import { licenceList } from "../../src/supply-chain/list.ts";
import { lockedPackages, parseLockfile } from "../../src/supply-chain/lockfile.ts";
import { noticesFile } from "../../src/supply-chain/notices.ts";
import { lockfileTime, npmSbom } from "../../src/supply-chain/npm-sbom.ts";
import { readNotices, readSupplyChain } from "../../src/supply-chain/read-files.ts";
import { reproducibleSbom } from "../../src/supply-chain/sbom.ts";
import { CliError } from "./run.ts";

type Command = (folder: string, out: string | undefined) => Promise<number>;

/** What `npm run supply-chain` can be told to do, by its word. */
export const supplyChain: Readonly<Record<string, Command>> = {
  async check(folder) {
    const files = await readSupplyChain(folder);
    const lockfile = parseLockfile(files.lockfile);
    const findings = checkSupplyChain(files);
    if (lockfile !== undefined)
      findings.push(...unneededExceptions(lockfile), ...(await staleNotices(folder, files.lockfile)));
    process.stdout.write(findingsText(findings));
    const packages = lockfile === undefined ? 0 : lockedPackages(lockfile).length;
    process.stderr.write(`${count(packages, "package")}, ${count(findings.length, "finding")}.\n`);
    return findings.length > 0 ? 1 : 0;
  },

  async licences(folder) {
    const lockfile = parseLockfile((await readSupplyChain(folder)).lockfile);
    if (lockfile === undefined) throw new CliError("There is no package-lock.json that can be read here.");
    process.stdout.write(licenceList(licenceRows(lockfile)));
    return 0;
  },

  async notices(folder) {
    const { lockfile } = await readSupplyChain(folder);
    await writeFile(noticesFile, await readNotices(folder, lockfile));
    process.stdout.write(`${noticesFile} is written.\n`);
    return 0;
  },

  async sbom(folder, out) {
    const { lockfile, packageJson } = await readSupplyChain(folder);
    const timestamp = await lockfileTime(folder);
    const sources = { lockfile, packageJson, ...(timestamp === undefined ? {} : { timestamp }) };
    const said = await npmSbom(folder);
    if ("refused" in said) throw new CliError(`npm makes no list of this lockfile:\n${said.refused}`);
    const text = reproducibleSbom(said.printed, sources);
    if (out === undefined) process.stdout.write(text);
    else {
      await writeFile(out, text);
      process.stdout.write(`${out} is written.\n`);
    }
    return 0;
  },
};

async function staleNotices(folder: string, lockfile: string): Promise<Finding[]> {
  const written = await readFile(noticesFile, "utf8").catch(() => "");
  if (written === (await readNotices(folder, lockfile))) return [];
  const message = "This is not what the packages say that ship to browsers.";
  return [{ file: noticesFile, line: 1, message, hint: "Run `npm run supply-chain -- notices`." }];
}
