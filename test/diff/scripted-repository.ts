import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Texts } from "./portal.ts";

const script = fileURLToPath(new URL("../../scripts/diff.ts", import.meta.url));

/** A repository made for a test, with real branches. */
export class ScriptedRepository {
  readonly folder = mkdtempSync(join(tmpdir(), "kvitto-diff-"));

  constructor(first: Texts) {
    this.git("init", "--quiet", "-b", "main");
    this.write(first);
    this.commit("Första versionen");
  }

  /** What git prints. Nobody's own settings play a part. */
  git(...args: string[]): string {
    const who = {
      GIT_AUTHOR_NAME: "A",
      GIT_AUTHOR_EMAIL: "a@example.com",
      GIT_COMMITTER_NAME: "A",
      GIT_COMMITTER_EMAIL: "a@example.com",
    };
    const when = {
      GIT_AUTHOR_DATE: "2026-11-20T10:00:00+01:00",
      GIT_COMMITTER_DATE: "2026-11-20T10:00:00+01:00",
    };
    const env = { ...process.env, ...who, ...when, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };
    return execFileSync("git", args, { cwd: this.folder, env, encoding: "utf8" }).trim();
  }

  /** Makes the content folder hold these files and no others. */
  write(texts: Texts): void {
    rmSync(join(this.folder, "content"), { recursive: true, force: true });
    for (const [path, text] of Object.entries(texts)) {
      const file = join(this.folder, "content", path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }

  commit(subject: string): string {
    this.git("add", "--all");
    this.git("commit", "--quiet", "--allow-empty", "-m", subject);
    return this.git("rev-parse", "HEAD");
  }

  /** A branch from a ref, with these files as its one commit. */
  branch(name: string, texts: Texts, from = "main"): void {
    this.git("switch", "--quiet", "-c", name, from);
    this.write(texts);
    this.commit(name);
  }

  /** Runs the real command. */
  diff(...args: string[]): { status: number | null; out: string; err: string } {
    const env = { ...process.env, KVITTO_CONTENT: "content", GIT_CONFIG_GLOBAL: "/dev/null" };
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
      cwd: this.folder,
      env,
      encoding: "utf8",
    });
    return { status, out: stdout, err: stderr };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
