import { buildSites, type BuiltSite } from "../../src/build/build-sites.ts";
import { buildReport } from "../../src/build/report.ts";
import { buildSummary } from "../../src/build/summary.ts";
import { approvalsMode, contentFolder, today } from "./run.ts";

/** Where the finished sites stand. */
export const output = "dist";

/** Builds both sites with progress and a summary. `undefined` when it could not; the reason has been printed. */
export async function buildAndReport(): Promise<readonly BuiltSite[] | undefined> {
  const start = performance.now();
  const progress = (line: string): boolean => process.stderr.write(`${line}\n`);
  const built = await buildSites({
    content: contentFolder(),
    today: today(),
    output,
    approvals: approvalsMode(),
    progress,
  });
  switch (built.outcome) {
    case "built":
      process.stdout.write(buildSummary(built, performance.now() - start));
      return built.sites;
    case "refused":
      process.stdout.write(buildReport(built.checked));
      process.stderr.write(
        "Nothing was built: the content has errors. What was built before still stands.\n",
      );
      return undefined;
    case "failed":
      process.stderr.write(
        `${built.said}\nThe ${built.site} site could not be built. What was built before still stands.\n`,
      );
      return undefined;
    case "leaks":
      process.stdout.write(buildReport({ ...built.found, asOf: built.checked.asOf }));
      process.stderr.write(
        "The public site would show what it should not, so neither site was put in place. What was built before still stands.\n",
      );
      return undefined;
  }
}
