#!/usr/bin/env node
// scripts/supply-chain.ts: what we depend on. `npm run supply-chain -- check`, `licences`, `notices` or `sbom [--out FILE]`.
// Exit code 1 when `check` finds anything.
import { parseArgs } from "node:util";
import { supplyChain } from "./lib/supply-chain-commands.ts";
import { CliError, run } from "./lib/run.ts";

await run(async () => {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { out: { type: "string" } } });
  const [name = "", ...rest] = positionals;
  const command = Object.hasOwn(supplyChain, name) ? supplyChain[name] : undefined;
  if (command === undefined || rest.length > 0) {
    throw new CliError("Say what to do: check, licences, notices or sbom.");
  }
  if (values.out !== undefined && name !== "sbom") throw new CliError("--out belongs to sbom.");
  return command(process.cwd(), values.out);
});
