import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { followHistory } from "../../src/provenance/follow-history.ts";

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "kvitto-follow-"));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}
const git = (cwd: string, ...args: string[]) =>
  execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.com", ...args], { cwd });

test("tells of files that are written, and of commits, as they come", async () => {
  const path = folder();
  git(path, "init", "--quiet", "-b", "main");
  const file = join(path, "a.yaml");
  writeFileSync(file, "a: 1\n");
  git(path, "add", ".");
  git(path, "commit", "--quiet", "-m", "First");
  const history = followHistory(path);
  const first = await history();
  expect(first.uncommitted.size).toBe(0);
  writeFileSync(file, "a: 2\n");
  const second = await history();
  expect([...second.uncommitted]).toEqual([`${path}/a.yaml`]);
  expect(second.changes).toBe(first.changes);
  git(path, "commit", "--quiet", "-am", "Second");
  const third = await history();
  expect(third.uncommitted.size).toBe(0);
  expect(third.changes.get(`${path}/a.yaml`)?.subject).toBe("Second");
});

test("knows nothing outside a repository", async () => {
  expect((await followHistory(folder())()).head).toBeUndefined();
});
