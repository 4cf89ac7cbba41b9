import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** A folder that goes away with the test. */
export function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "kvitto-keys-"));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** A key of a person's own, without a passphrase: its file, itself, and its line in allowed_signers. */
export function keyOf(person: string): { file: string; key: string; line: string } {
  const file = join(folder(), person);
  execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-C", person, "-f", file]);
  const key = readFileSync(`${file}.pub`, "utf8").split(" ", 2).join(" ");
  return { file, key, line: `${person} namespaces="kvitto-approval" ${key}\n` };
}
