import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { BenchmarkPortal } from "./benchmark-portal.ts";

/** A repository in a folder of its own: the portal committed to main, its edited files in the work tree. */
export function benchRepository({ before, edited }: BenchmarkPortal): string {
  const folder = mkdtempSync(join(tmpdir(), "kvitto-bench-"));
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.com", ...args], { cwd: folder });
  const write = (files: ReadonlyMap<string, string>) => {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, "content", path)), { recursive: true });
      writeFileSync(join(folder, "content", path), text);
    }
  };
  git("init", "--quiet", "-b", "main");
  write(before);
  git("add", "--all");
  git("commit", "--quiet", "-m", "Before");
  write(edited);
  return folder;
}
