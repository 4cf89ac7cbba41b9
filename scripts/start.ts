#!/usr/bin/env node
// scripts/start.ts: build both sites and serve them on this machine only. `--no-build` serves what is there.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { serve } from "../src/build/serve.ts";
import { sites } from "../src/build/sites.ts";
import { buildAndReport, output } from "./lib/build.ts";
import { CliError, run } from "./lib/run.ts";

await run(async () => {
  const { values } = parseArgs({
    options: { port: { type: "string", default: "4321" }, build: { type: "boolean", default: true } },
    allowNegative: true,
  });
  let port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_000) {
    throw new CliError(`"${values.port}" is no port. Write a number such as 4321.`);
  }
  if (values.build && !(await buildAndReport())) return 1;

  for (const site of sites) {
    const folder = join(output, site);
    if (!existsSync(folder)) throw new CliError(`${folder} is not there. Run "npm run build" first.`);
    const served = await serve(folder, { port, site });
    process.stdout.write(`${site.padEnd(8)}  ${served.address}\n`);
    port = served.port + 1;
  }
  process.stdout.write("Press Ctrl+C to stop.\n");
  return 0;
});
