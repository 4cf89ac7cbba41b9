import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readContent } from "../src/catalogue/read.ts";
import { check, checkFiles, type Checked } from "../src/check.ts";
import { formatters } from "../src/diagnostics/formatters.ts";
import { unkeepable } from "./samples/unkeepable.ts";

const samples = fileURLToPath(new URL("./samples/", import.meta.url));
const cases = readdirSync(samples).filter((name) => existsSync(join(samples, name, "content")));
const asOf = "2026-11-22";
const shownAs = "content";
const report = ({ diagnostics, catalogue }: Checked): string =>
  formatters.text(diagnostics, { texts: catalogue.texts, asOf });
const findings = ({ diagnostics }: Checked): string[] =>
  diagnostics.map(({ code, at }) => `${at.file}:${at.line} ${code}`);

/** A case's folder, with what no folder of this repository can keep. */
async function checkCase(name: string): Promise<Checked> {
  const kept = await readContent(join(samples, name, "content"));
  return checkFiles([...kept, ...(unkeepable[name] ?? [])], { asOf, shownAs });
}

describe("each folder is a case, and its report is what an author reads", () => {
  test.for(cases)("%s", async (name) => {
    await expect(report(await checkCase(name))).toMatchFileSnapshot(join(samples, name, "report.txt"));
  });

  test("nothing is found in a portal that is as it should be", async () => {
    const checked = await check(join(samples, "clean/content"), { asOf, shownAs });
    expect(findings(checked)).toEqual([]);
    for (const [type, ids] of Object.entries(checked.catalogue.known))
      expect(ids.size, type).toBeGreaterThan(0);
  });

  test("a portal may begin with its site.yaml alone", async () => {
    expect(findings(await checkCase("empty"))).toEqual([]);
  });
});

/** Starting a command takes seconds on a busy machine. */
const patience = 60_000;

describe("thirty mistakes of thirty kinds", () => {
  const root = join(samples, "thirty-mistakes");
  const planted = JSON.parse(readFileSync(join(root, "planted.json"), "utf8")) as Planted[];

  test("one run of the command lists each at its line, and nothing else", { timeout: patience }, () => {
    expect(new Set(planted.map(({ code }) => code)).size).toBe(30);
    const { status, stdout, stderr } = runCheck("--content", "content", "--format", "json");
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; at: Planted }[] };
    const found = diagnostics.map(({ code, at: { file, line } }) => ({ file, line, code }));
    expect(found).toEqual(planted);
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  });

  test("the printed report has a line for each", { timeout: patience }, () => {
    const { status, stdout } = runCheck("--content", "content");
    const heads = stdout.split("\n").filter((line) => /^content\/.* KV\d{3} /.test(line));
    const found = heads.map((head) => head.replace(/^(.+):(\d+):\d+ \w+ (KV\d+) .*$/, "$1 $2 $3"));
    expect(found).toEqual(planted.map(({ file, line, code }) => `${file} ${line} ${code}`));
    expect(status).toBe(1);
  });

  interface Planted {
    readonly file: string;
    readonly line: number;
    readonly code: string;
  }

  function runCheck(...options: string[]) {
    const script = fileURLToPath(new URL("../scripts/check.ts", import.meta.url));
    const run = spawnSync(process.execPath, [script, "--as-of", asOf, ...options], { cwd: root });
    return { status: run.status, stdout: run.stdout.toString(), stderr: run.stderr.toString() };
  }
});

describe("hostile content", () => {
  test("cannot put a command on a line of its own, or steer the reader's terminal", async () => {
    const text = report(await checkCase("hostile"));
    expect(text).not.toMatch(/^\s*::/m);
    expect(text).not.toContain("##[");
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThan(1_500);
  });

  test("leaves every object's prototype as it was", async () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    await checkCase("hostile");
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});

describe("the folder itself", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "kvitto-samples-"));
    cpSync(join(samples, "empty/content"), join(folder, "linked"), { recursive: true });
    symlinkSync(join(folder, "linked/site.yaml"), join(folder, "linked/link.yaml"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("that does not exist is no portal without mistakes", async () => {
    expect(findings(await check(join(folder, "nowhere"), { asOf, shownAs }))).toEqual([
      "content/site.yaml:1 KV011",
    ]);
  });

  test(
    "that does not exist is wrong usage of the command, said in one sentence",
    { timeout: patience },
    () => {
      const script = fileURLToPath(new URL("../scripts/check.ts", import.meta.url));
      const { status, stdout, stderr } = spawnSync(process.execPath, [script, "--content", "nowhere"], {
        cwd: folder,
      });
      expect({ status, stdout: stdout.toString(), stderr: stderr.toString() }).toEqual({
        status: 2,
        stdout: "",
        stderr: 'There is no content folder "nowhere".\n',
      });
    },
  );

  test("may hold a symbolic link, which is never followed", async () => {
    expect(findings(await check(join(folder, "linked"), { asOf, shownAs }))).toEqual([
      "content/link.yaml:1 KV005",
    ]);
  });
});
