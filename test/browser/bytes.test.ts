import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, inject, onTestFinished, test } from "vitest";
import { buildSites } from "../../src/build/build-sites.ts";

const options = { today: "2026-11-22", progress: () => undefined };

test("a second build gives the same bytes", { timeout: 240_000 }, async () => {
  const output = await workshop();
  expect((await buildSites({ ...options, content: "content", output })).outcome).toBe("built");
  expect(fingerprints(join(output, "internal"))).toEqual(fingerprints(inject("internalFolder")));
  expect(fingerprints(join(output, "public"))).toEqual(fingerprints(inject("publicFolder")));
});

test(
  "the public site is the same bytes where internal content does not exist",
  { timeout: 240_000 },
  async () => {
    const root = await workshop();
    const content = join(root, "content");
    await mkdir(content);
    await cp("content/site.yaml", join(content, "site.yaml"));
    await cp("content/public", join(content, "public"), { recursive: true });
    const output = join(root, "dist");
    expect((await buildSites({ ...options, content, output })).outcome).toBe("built");
    expect(fingerprints(join(output, "public"))).toEqual(fingerprints(inject("publicFolder")));
    // An empty internal site still stands: the same build serves a team that has only begun.
    expect(fingerprints(join(output, "internal"))["index.html"]).toBeDefined();
  },
);

async function workshop(): Promise<string> {
  await mkdir(".kvitto", { recursive: true });
  const root = await mkdtemp(join(".kvitto", "bytes-"));
  onTestFinished(() => rm(root, { recursive: true }));
  return root;
}

function fingerprints(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8", withFileTypes: true }).filter(
    (entry) => entry.isFile(),
  );
  const pairs = files.map((entry) => {
    const file = join(entry.parentPath, entry.name);
    return [
      file.slice(folder.length + 1),
      createHash("sha256").update(readFileSync(file)).digest("hex"),
    ] as const;
  });
  return Object.fromEntries(pairs.sort(([a], [b]) => (a < b ? -1 : 1)));
}
