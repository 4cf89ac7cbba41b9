#!/usr/bin/env node
// scripts/codeowners.ts: write .github/CODEOWNERS from the roles. `--check` only says whether it is fresh: exit code 1
// if not.
import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { parsePeople } from "../src/approvals/people.ts";
import { check } from "../src/check.ts";
import { codeOwners } from "../src/codeowners/code-owners.ts";
import { isOwnerPattern } from "../src/codeowners/owner-pattern.ts";
import { CliError, contentFolder, run, today } from "./lib/run.ts";

const people = "approvals/people.yaml";
const file = ".github/CODEOWNERS";

await run(async () => {
  const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
  const pattern = parsePeople(await readFile(people, "utf8").catch(() => ""))?.code_owners;
  if (!isOwnerPattern(pattern)) throw new CliError(`Write "code_owners: '@org/{role}'" in ${people}.`);
  const { catalogue } = await check(contentFolder(), { today: today() });
  const text = codeOwners(catalogue.roles, pattern);
  const fresh = (await readFile(file, "utf8").catch(() => "")) === text;
  if (values.check) {
    process.stdout.write(
      fresh ? `${file} is fresh.\n` : `${file} is not what the roles say. Run "npm run codeowners".\n`,
    );
    return fresh ? 0 : 1;
  }
  if (!fresh) await writeFile(file, text);
  process.stdout.write(fresh ? `${file} was fresh.\n` : `${file} is written.\n`);
  return 0;
});
