import { spawnSync } from "node:child_process";

/** Runs a command with this very Node, under a title, and says whether it was content. */
export function passes(title: string, command: readonly string[], cwd = "."): boolean {
  process.stdout.write(`\n${title}\n`);
  return spawnSync(process.execPath, [...command], { cwd, stdio: "inherit" }).status === 0;
}
