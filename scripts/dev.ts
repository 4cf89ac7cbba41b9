#!/usr/bin/env node
// scripts/dev.ts: edit and see. The internal site, or the public one with `--site public`.
import { parseArgs } from "node:util";
import { runAstro } from "../src/build/run-astro.ts";
import { isSite, sites } from "../src/build/sites.ts";
import { list, quoted } from "../src/lib/list.ts";
import { CliError, contentFolder, run, today } from "./lib/run.ts";

await run(async () => {
  const { values } = parseArgs({
    options: { site: { type: "string", default: "internal" }, port: { type: "string", default: "4321" } },
  });
  const { site, port } = values;
  if (!isSite(site)) throw new CliError(`Unknown site "${site}". The sites are ${list(quoted(sites))}.`);

  const env = { KVITTO_SITE: site, KVITTO_CONTENT: contentFolder(), KVITTO_TODAY: today() };
  const { code } = await runAstro({ args: ["dev", "--port", port], env, output: "inherit" });
  return code;
});
