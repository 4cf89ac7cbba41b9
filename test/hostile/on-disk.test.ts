import { execFileSync } from "node:child_process";
import { chmodSync, linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readContent } from "../../src/catalogue/read.ts";
import { check } from "../../src/check.ts";
import { wholeChannel } from "./hostile-case.ts";

let root = "";
const channels = () => join(root, "internal/channels");
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "kvitto-hostile-"));
  mkdirSync(channels(), { recursive: true });
});
// Not by Node, which cannot take away what lies deeper than a path can say.
afterEach(() => execFileSync("rm", ["-rf", root]));

const found = async (): Promise<string[]> => {
  const { diagnostics } = await check(root, { asOf: "2026-11-22", shownAs: "" });
  return diagnostics
    .filter(({ code }) => code !== "KV011")
    .map(({ at, code }) => `${at.file}:${at.line}:${at.column} ${code}`);
};

describe.skipIf(process.platform === "win32")("what a folder can hold", () => {
  test("a pipe is not waited for", { timeout: 10_000 }, async () => {
    execFileSync("mkfifo", [join(channels(), "forum.yaml")]);
    expect(await found()).toEqual(["/internal/channels/forum.yaml:1:1 KV001"]);
  });

  test("a socket is not read", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(join(channels(), "forum.yaml"), resolve));
    expect(await found()).toEqual(["/internal/channels/forum.yaml:1:1 KV001"]);
    await new Promise((resolve) => server.close(resolve));
  });

  test("a link is not followed: to a file, to a folder, to nothing, to itself", async () => {
    writeFileSync(join(root, "secret.txt"), "secret");
    symlinkSync(join(root, "secret.txt"), join(channels(), "a.yaml"));
    symlinkSync(root, join(channels(), "b"));
    symlinkSync(join(root, "nowhere"), join(channels(), "c.yaml"));
    symlinkSync(join(channels(), "d.yaml"), join(channels(), "d.yaml"));
    const { catalogue } = await check(root, { asOf: "2026-11-22" });
    expect([...catalogue.texts.values()].join("")).not.toContain("secret");
    expect(await found()).toEqual([
      "/internal/channels/a.yaml:1:1 KV001",
      "/internal/channels/b:1:1 KV005",
      "/internal/channels/c.yaml:1:1 KV001",
      "/internal/channels/d.yaml:1:1 KV001",
      "/secret.txt:1:1 KV005",
    ]);
  });

  test("a second name of a file is a file", async () => {
    writeFileSync(join(channels(), "forum.yaml"), wholeChannel);
    linkSync(join(channels(), "forum.yaml"), join(channels(), "forum2.yaml"));
    expect(await found()).toEqual([]);
  });

  test("a folder with a file's name holds nothing that is read", async () => {
    mkdirSync(join(channels(), "forum.yaml"));
    writeFileSync(join(channels(), "forum.yaml", "a.yaml"), wholeChannel);
    expect(await found()).toEqual(["/internal/channels/forum.yaml/a.yaml:1:1 KV005"]);
  });

  test("a name that is not UTF-8 is shown, and refused", async () => {
    writeFileSync(
      Buffer.concat([Buffer.from(`${channels()}/f`), Buffer.from([0xf6]), Buffer.from("rum.yaml")]),
      wholeChannel,
    );
    expect(await found()).toEqual(["/internal/channels/f\uFFFDrum.yaml:1:1 KV001"]);
  });

  test("folders deeper than a path can say are told of", async () => {
    const script = `for (let i = 0; i < 25; i++) { fs.mkdirSync("${"x".repeat(200)}"); process.chdir("${"x".repeat(200)}"); }`;
    execFileSync(process.execPath, ["-e", script], { cwd: channels() });
    const [only, ...more] = await found();
    expect(more).toEqual([]);
    expect(only).toMatch(/^\/internal\/channels\/x[x/]+:1:1 KV001$/);
  });

  test("a file that is gone when it is read is told of, and the others are read", async () => {
    for (let i = 0; i < 50; i++) writeFileSync(join(channels(), `forum${i}.yaml`), wholeChannel);
    const reading = readContent(root);
    rmSync(join(channels(), "forum49.yaml"));
    const files = await reading;
    expect(files.filter(({ kind }) => kind === "file").length).toBeGreaterThanOrEqual(49);
    expect(files.every(({ kind }) => kind === "file" || kind === "unreadable")).toBe(true);
  });

  test.skipIf(process.getuid?.() === 0)("a file that nobody may read is told of", async () => {
    writeFileSync(join(channels(), "forum.yaml"), wholeChannel);
    chmodSync(join(channels(), "forum.yaml"), 0);
    expect(await found()).toEqual(["/internal/channels/forum.yaml:1:1 KV001"]);
  });

  test.skipIf(process.getuid?.() === 0)("a folder that nobody may open is told of", async () => {
    mkdirSync(join(channels(), "shut"));
    chmodSync(join(channels(), "shut"), 0);
    expect(await found()).toEqual(["/internal/channels/shut:1:1 KV001"]);
    chmodSync(join(channels(), "shut"), 0o755);
  });
});
