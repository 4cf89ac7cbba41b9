#!/usr/bin/env node
// scripts/lighthouse.ts: what Lighthouse says of dist/public. Build first. Exit code 1 below 100.
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { devices, lighthouseReport } from "../src/build/lighthouse-report.ts";
import { auditPages } from "../src/build/lighthouse.ts";
import { pagesToAudit } from "../src/build/pages-to-audit.ts";
import { serve } from "../src/build/serve.ts";
import { CliError, run } from "./lib/run.ts";

const folder = "dist/public";

await run(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  if (!existsSync(folder)) throw new CliError(`There is no ${folder}: run "npm run build" first.`);
  const paths = positionals.length > 0 ? positionals : pagesToAudit(folder);
  const served = await serve(folder, { port: 0, site: "public" });
  try {
    const done = ({ path, device }: { path: string; device: string }) =>
      process.stderr.write(`  ${path} on a ${device}\n`);
    const audits = await auditPages({ address: served.address, paths, devices, done });
    const { text, isWhole } = lighthouseReport(audits);
    process.stdout.write(text);
    return isWhole ? 0 : 1;
  } finally {
    await served.close();
  }
});
