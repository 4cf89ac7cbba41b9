import { parseArgs } from "node:util";
import { isSite, sites, type Site } from "../../src/build/sites.ts";
import { list, quoted } from "../../src/lib/list.ts";
import { fewestKept } from "../../src/publish/releases-to-remove.ts";
import { CliError } from "./run.ts";

/** What `npm run publish` was asked to do. */
export interface PublishCommand {
  readonly command: "publish" | "rollback" | "status";
  readonly to: string;
  readonly site: Site | undefined;
  readonly from: string;
  readonly keep: number;
  readonly release: string | undefined;
  readonly verify: boolean;
}

/** @throws {CliError} Says what is wrong with the arguments, before anything is touched. */
export function publishCommand(args = process.argv.slice(2)): PublishCommand {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      to: { type: "string" },
      site: { type: "string" },
      from: { type: "string", default: "dist" },
      keep: { type: "string", default: "5" },
      release: { type: "string" },
      verify: { type: "boolean", default: false },
    },
  });
  const { to, site, from, release, verify } = values;
  const [command = "publish", ...more] = positionals;
  if ((command !== "publish" && command !== "rollback" && command !== "status") || more.length > 0)
    throw new CliError(`Unknown command "${positionals.join(" ")}". Write rollback, status or nothing.`);
  if (!to) throw new CliError("Name the folder to publish to: --to DIR.");
  if (site !== undefined && !isSite(site))
    throw new CliError(`Unknown site "${site}". The sites are ${list(quoted(sites))}.`);
  const keep = /^\d{1,4}$/.test(values.keep) ? Number(values.keep) : 0;
  if (keep < fewestKept)
    throw new CliError(
      `--keep is how many releases stay, the live one and the one before it at least: ${fewestKept} or more.`,
    );
  if (release !== undefined && !/^[0-9a-f]{4,64}$/.test(release))
    throw new CliError(`"${release}" is no release. Write 4 or more digits of its id, as status shows it.`);
  if (release !== undefined && command !== "rollback")
    throw new CliError("--release says where a rollback goes. What is published is what was built.");
  return { command, to, site, from, keep, release, verify };
}
