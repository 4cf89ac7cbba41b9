import { hash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { manifestPath, type Manifest } from "../../src/build/manifest.ts";
import { madeFiles, madeSite, ownFolder } from "./made-site.ts";
import { idIn, leftoversIn, placesIn, publishEditions, publishMade, wholeLive } from "./in-process.ts";

// Real files and processes, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

describe("what is not published", () => {
  test.for([
    {
      because: "a byte changed",
      change: (folder: string) => writeFile(join(folder, "index.html"), "x"),
      says: '1 file changed ("index.html")',
    },
    {
      because: "a file is missing",
      change: (folder: string) => rm(join(folder, "icons/icon.png")),
      says: '1 file missing ("icons/icon.png")',
    },
    {
      because: "a file was added",
      change: (folder: string) => writeFile(join(folder, "notes\n.txt"), "x"),
      says: String.raw`1 file extra ("notes\n.txt")`,
    },
    {
      because: "a file became a link to the same bytes",
      change: async (folder: string) => {
        await writeFile(join(folder, "../same"), readFileSync(join(folder, "index.html")));
        await rm(join(folder, "index.html"));
        await symlink("../same", join(folder, "index.html"));
      },
      says: '1 file changed ("index.html")',
    },
    {
      because: "there is no manifest",
      change: (folder: string) => rm(manifestPath(folder)),
      says: "There is no ",
    },
    {
      because: "the manifest is of another version",
      change: (folder: string) => writeFile(manifestPath(folder), '{"version":2}'),
      says: "has the version 2, and this publisher reads version 1",
    },
    {
      because: "the manifest is not one",
      change: (folder: string) => writeFile(manifestPath(folder), '{"version":1}'),
      says: "is no manifest as the build writes it",
    },
    {
      because: "the manifest is cut short",
      change: (folder: string) => writeFile(manifestPath(folder), '{"version":1,'),
      says: "cannot be read",
    },
    {
      because: "the manifest names a path outside",
      change: async (folder: string) => {
        await writeFile(join(folder, "../out.txt"), "x");
        rewrite(manifestPath(folder), (made) => ({
          ...made,
          files: { ...made.files, "../out.txt": print("x") },
        }));
      },
      says: '1 file missing ("../out.txt")',
    },
    {
      because: "the files are the other site's",
      change: async (folder: string) =>
        rewrite(manifestPath(folder), (made) => ({ ...made, site: "internal" })),
      says: "describes the internal site, not the public one",
    },
    {
      because: "no gate was passed",
      change: async (folder: string) => rewrite(manifestPath(folder), (made) => ({ ...made, gates: [] })),
      says: "names no gate",
    },
    {
      because: "there is no site",
      change: (folder: string) => rm(folder, { recursive: true }),
      says: "no built site",
    },
  ])("$because", async ({ change, says }) => {
    const root = await ownFolder();
    const [from, to] = [join(root, "dist"), join(root, "www")];
    await madeSite(from, madeFiles("a"));
    const id = idIn(await publishMade(from, to));
    await madeSite(from, madeFiles("b"));
    await change(join(from, "public"));
    const { code, report, problem } = await publishMade(from, to);
    expect({ code, report, problem }).toEqual({
      code: 1,
      report: "",
      problem: expect.stringContaining(says),
    });
    expect(problem).toContain("Nothing was published.");
    expect(await wholeLive(to)).toBe(id);
    expect(await leftoversIn(to)).toEqual([]);
  });

  test("a file that changes after it was compared", async () => {
    const root = await ownFolder();
    await publishEditions(root, ["a"]);
    await madeSite(join(root, "dist"), madeFiles("b"));
    const { code, problem } = await publishMade(join(root, "dist"), root, {
      progress: (line) => {
        if (line.includes("copying")) writeFileSync(join(root, "dist/public/index.html"), "x");
      },
    });
    expect([code, problem]).toEqual([1, expect.stringContaining('"index.html" changed in')]);
    expect(await readFile(join(root, "public/current/index.html"), "utf8")).toContain("Edition a.");
  });

  test("bytes that the disk gives back otherwise than they were written", async () => {
    const root = await ownFolder();
    const [id] = await publishEditions(root, ["a"]);
    await madeSite(join(root, "dist"), madeFiles("b"));
    const { code, problem } = await publishMade(join(root, "dist"), root, {
      progress(line) {
        if (!line.includes("reading back")) return;
        const [staged = ""] = readdirSync(placesIn(root).staging);
        const path = join(placesIn(root).staging, staged, "rules/r3/index.html.br");
        const bytes = readFileSync(path);
        bytes[20] = (bytes[20] ?? 0) ^ 1;
        writeFileSync(path, bytes);
      },
    });
    expect([code, problem]).toEqual([
      1,
      expect.stringContaining(
        'gives back other bytes than were written: 1 file changed ("rules/r3/index.html.br")',
      ),
    ]);
    expect(await wholeLive(root)).toBe(id);
    expect(await leftoversIn(root)).toEqual([]);
  });

  test("either site when one cannot be", async () => {
    const root = await ownFolder();
    const from = join(root, "dist");
    await madeSite(from, madeFiles("a"), "internal");
    await madeSite(from, madeFiles("a"));
    await writeFile(join(from, "public/index.html"), "x");
    const { code } = await publishMade(from, root, { sites: ["internal", "public"] });
    expect(code).toBe(1);
    expect(await readdir(join(root, "internal"))).not.toContain("current");
  });
});

describe("where nothing is published", () => {
  test.for([
    {
      because: "the folder is a file",
      make: async (root: string) => writeFile(join(root, "www"), "x"),
      says: "www is not a folder",
    },
    {
      because: "the site's folder is a file",
      make: async (root: string) => {
        await mkdir(join(root, "www"));
        await writeFile(join(root, "www/public"), "x");
      },
      says: "public is not a folder",
    },
    {
      because: "current is a real folder",
      make: (root: string) => mkdir(join(root, "www/public/current"), { recursive: true }),
      says: "current is a folder, not a symbolic link",
    },
    {
      because: "it is a site itself",
      make: async (root: string) => {
        await mkdir(join(root, "www/public"), { recursive: true });
        await writeFile(join(root, "www/public/index.html"), "x");
      },
      says: "holds a site itself",
    },
    {
      because: "a release is of another version",
      make: async (root: string) => {
        const id = "0123456789abcdef";
        await mkdir(join(root, `www/public/releases/${id}`), { recursive: true });
        await writeFile(join(root, `www/public/releases/${id}.manifest.json`), '{"version":2}');
      },
      says: "was written by another version of Kvitto",
    },
  ])("$because", async ({ make, says }) => {
    const root = await ownFolder();
    await madeSite(join(root, "dist"), madeFiles("a"));
    await make(root);
    const { code, problem } = await publishMade(join(root, "dist"), join(root, "www"));
    expect([code, problem]).toEqual([1, expect.stringContaining(says)]);
  });
});

const print = (text: string) => ({ sha256: hash("sha256", text), size: text.length });

function rewrite(path: string, change: (made: Manifest) => Manifest): void {
  writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, "utf8")) as Manifest)));
}
