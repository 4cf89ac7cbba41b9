#!/usr/bin/env node
// scripts/approvals.ts: the approval ledger. `npm run approvals -- verify`, `record --event FILE` or `approve FILE…`.
import { approveCommand } from "./lib/approve-command.ts";
import { recordCommand } from "./lib/record-command.ts";
import { CliError, run } from "./lib/run.ts";
import { verifyCommand } from "./lib/verify-command.ts";

await run(async () => {
  const [command, ...args] = process.argv.slice(2);
  switch (command) {
    case "verify":
      return verifyCommand(args);
    case "record":
      return recordCommand(args);
    case "approve":
      return approveCommand(args, { records: false });
    default:
      throw new CliError("Say what to do: verify, record or approve.");
  }
});
