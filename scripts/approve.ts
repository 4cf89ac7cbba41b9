#!/usr/bin/env node
// scripts/approve.ts: approve records as they stand. `npm run approve -- FILE… --person KEY --role ROLE [--key FILE]`.
import { approveCommand } from "./lib/approve-command.ts";
import { run } from "./lib/run.ts";

await run(() => approveCommand(process.argv.slice(2), { records: true }));
