import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openKeptFile } from "../../src/catalogue/kept-file.ts";
import { readAhead, readNow } from "../../src/catalogue/read-ahead.ts";
import { check } from "../../src/check.ts";

let folder = "";
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "ahead-"))));
afterEach(() => rmSync(folder, { recursive: true }));

/** As plain data: what comes from a thread lies in another kind of bytes. */
const plain = ({ files, kept }: Awaited<ReturnType<typeof readNow>>) => ({
  files: files.map(({ bytes, ...file }) => ({ ...file, text: Buffer.from(bytes).toString("latin1") })),
  kept: kept && { ...kept, bytes: Buffer.from(kept.bytes).toString("latin1") },
});

describe("readAhead()", () => {
  test.each([
    ["the shipped content, and nothing kept", { folder: "content", kept: undefined }],
    ["something kept, too", { folder: "content", kept: "package.json" }],
    ["kept entries that are not there", { folder: "content", kept: "no-such-file" }],
    ["a folder that is not there", { folder: "no-such-folder", kept: undefined }],
  ])("gives what reading gives: %s", async (_case, toRead) => {
    expect(plain(await readAhead(toRead))).toEqual(plain(await readNow(toRead)));
  });

  test("gives what reading gives of what is no file, empty, or no text", async () => {
    writeFileSync(join(folder, "empty.yaml"), "");
    writeFileSync(join(folder, "odd.yaml"), Buffer.from([0xff, 0xfe, 0x00]));
    symlinkSync("empty.yaml", join(folder, "link.yaml"));
    const toRead = { folder, kept: undefined };
    expect(plain(await readAhead(toRead))).toEqual(plain(await readNow(toRead)));
  });

  test("says what reading says of what is no folder", async () => {
    await expect(readAhead({ folder: "package.json", kept: undefined })).rejects.toThrow("ENOTDIR");
  });

  test("lets a check say what it says of content that it reads itself, and take over what was kept", async () => {
    const kept = join(folder, "entries");
    const content = "test/samples/rules-and-decisions/content";
    const read = async () => {
      const ahead = await readAhead({ folder: content, kept });
      const file = ahead.kept && openKeptFile(kept, ahead.kept);
      const today = "2026-11-22";
      const { diagnostics } = await check(content, { today, files: ahead.files, kept: file, answers: file });
      file?.save();
      return { diagnostics, found: ahead.kept?.bytes.byteLength };
    };
    const { diagnostics } = await check(content, { today: "2026-11-22" });
    expect(diagnostics).not.toEqual([]);
    expect(await read()).toEqual({ diagnostics, found: 0 });
    const again = await read();
    expect(again.diagnostics).toEqual(diagnostics);
    expect(again.found).toBeGreaterThan(1000);
  });
});
