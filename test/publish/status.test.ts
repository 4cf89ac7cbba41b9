import { mkdir, rename, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { takeLock } from "../../src/publish/lock.ts";
import { status } from "../../src/publish/status.ts";
import { madeFiles, madeSite, ownFolder } from "./made-site.ts";
import { idIn, noon, placesIn, publishMade } from "./in-process.ts";

// Real files and processes, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

async function twoReleases(): Promise<{ root: string; a: string; b: string }> {
  const root = await ownFolder();
  const ids: string[] = [];
  for (const edition of ["a", "b"]) {
    await madeSite(join(root, "dist"), madeFiles(edition));
    ids.push(idIn(await publishMade(join(root, "dist"), root)));
  }
  const [a = "", b = ""] = ids;
  return { root, a, b };
}

describe("status", () => {
  test("says what is live, what is kept, and where a rollback goes", async () => {
    const { root, a, b } = await twoReleases();
    const { code, report } = await status({ to: root, verify: true });
    // How small text gets is for the programs that pack it.
    expect([code, report.replace(/\d\.\d kB packed/, "… packed")]).toEqual([
      0,
      [
        `${root}/public: ${b} is live`,
        "  as of 2026-11-22, from no commit, published 2026-11-22T12:00:01.000Z",
        "  24 files, 8.7 kB, and … packed",
        "  3 files of earlier releases, for pages that are still open",
        "  passed: content-check, output-list",
        "  Verified: every live byte is what was published.",
        `  kept: ${a}, as of 2026-11-22, published 2026-11-22T12:00:00.000Z (a rollback goes here)`,
        "",
      ].join("\n"),
    ]);
  });

  test("finds a live byte that has changed only when asked to look", async () => {
    const { root } = await twoReleases();
    await writeFile(join(root, "public/current/index.html"), "x");
    await rm(join(root, "public/current/_astro/style.a.css"));
    await writeFile(join(root, "public/current/extra.html"), "x");
    expect((await status({ to: root, verify: false })).code).toBe(0);
    const { code, report } = await status({ to: root, verify: true });
    expect(code).toBe(1);
    expect(report).toContain(
      'Damaged: 1 file missing ("_astro/style.a.css"), 1 file changed ("index.html"), 1 file extra ("extra.html").',
    );
  });

  test("takes a link for damage, though it leads to the same bytes today", async () => {
    const { root } = await twoReleases();
    const page = join(root, "public/current/index.html");
    await rename(page, join(root, "elsewhere.html"));
    await symlink(join(root, "elsewhere.html"), page);
    const { code, report } = await status({ to: root, verify: true });
    expect(code).toBe(1);
    expect(report).toContain('Damaged: 1 file changed ("index.html").');
  });

  test("says what a killed publisher left, and not while one is at work", async () => {
    const { root } = await twoReleases();
    const places = placesIn(root);
    await mkdir(join(places.staging, "0123456789abcdef"));
    await symlink("releases/0123456789abcdef", join(places.staging, "current"));
    await mkdir(join(places.releases, "fedcba9876543210"));
    const { report } = await status({ to: root, verify: false });
    expect(report).toContain(`Left by a publisher that was killed: "${places.staging}/0123456789abcdef"`);
    expect(report).toContain(`"${places.releases}/fedcba9876543210"`);

    const giveBack = await takeLock(places, { pid: 7, host: "web1", since: new Date(noon).toISOString() });
    const meanwhile = (await status({ to: root, verify: false })).report;
    await giveBack();
    expect(meanwhile).toContain("A publisher is at work: process 7 on web1, since 2026-11-22T12:00:00.000Z.");
    expect(meanwhile).not.toContain("Left by");
  });

  test.for([
    { verify: false, code: 0 },
    { verify: true, code: 1 },
  ])("where nothing was published (verify: $verify)", async ({ verify, code }) => {
    const root = await ownFolder();
    expect(await status({ to: root, verify })).toEqual({
      code,
      report: `Nothing has been published to ${root}.\n`,
    });
  });

  test("of a link that leads to nothing", async () => {
    const { root, b } = await twoReleases();
    await rm(join(root, "public/releases", b), { recursive: true });
    const { code, report } = await status({ to: root, verify: true });
    expect([code, report]).toEqual([1, expect.stringContaining("It has no manifest that can be read.")]);
  });
});
