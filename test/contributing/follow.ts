import { spawnSync } from "node:child_process";
import { mkdtempSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import { copyProgram } from "../../scripts/lib/test-tree.ts";
import { applyStep, type Step } from "./recipe.ts";

/** A copy of the repository, for one recipe alone. Whoever asks for it removes it. */
export function kitchen(): string {
  const folder = mkdtempSync(join(tmpdir(), "kvitto-recipe-"));
  copyProgram(".", folder);
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "junction");
  return folder;
}

/** Follows a recipe to the letter; what fails says so with all that it said. */
export function follow(folder: string, steps: readonly Step[]): void {
  for (const step of steps) {
    if (step.do === "run") for (const command of step.commands) run(folder, command);
    else applyStep(folder, step);
  }
}

/**
 * Runs a command as a person would, in a folder.
 *
 * @returns What it said.
 * @throws If it fails.
 */
export function run(cwd: string, command: string): string {
  const { VITEST: _mode, NODE_ENV: _env, ...env } = process.env;
  // The Node that runs this, as npm would have put it first.
  const path = [join(cwd, "node_modules", ".bin"), dirname(process.execPath), env["PATH"]].join(delimiter);
  const { status, stdout, stderr } = spawnSync(command, {
    cwd,
    env: { ...env, PATH: path, npm_config_loglevel: "silent" },
    encoding: "utf8",
    shell: true,
  });
  if (status !== 0)
    throw new Error(`${command} ended with ${status}.\n${stdout.slice(-6000)}\n${stderr.slice(-2000)}`);
  return stdout;
}
