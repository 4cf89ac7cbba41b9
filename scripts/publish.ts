#!/usr/bin/env node
// scripts/publish.ts: put what was built live, roll back, or say what is live. Exit code 1 when it could not be done.
import { sites } from "../src/build/sites.ts";
import { publish } from "../src/publish/publish.ts";
import { rollback } from "../src/publish/rollback.ts";
import { status } from "../src/publish/status.ts";
import { interruption } from "./lib/interruption.ts";
import { publishCommand } from "./lib/publish-command.ts";
import { run } from "./lib/run.ts";

await run(async () => {
  const { command, site, ...options } = publishCommand();
  // The web server's account must be able to read what this one writes.
  process.umask(0o022);
  const progress = (line: string): boolean => process.stderr.write(`${line}\n`);
  const work = { ...options, site, now: Date.now(), signal: interruption(), progress };
  const commands = {
    publish: () => publish({ ...work, sites: site ? [site] : sites }),
    rollback: () => rollback(work),
    status: () => status(work),
  };
  const { code, report, problem = "" } = await commands[command]();
  process.stdout.write(report);
  process.stderr.write(problem);
  return code;
});
