import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { writeSearchIndex } from "../../src/build/search-index.ts";

const page = (language: string, kind: string, text: string): string =>
  `<!doctype html><html lang="${language}"><title>${text}</title><main data-pagefind-body ` +
  `data-pagefind-filter="kind:${kind}"><h1>${text}</h1></main></html>`;

const kinds = ["Regel", "Svar", "Kris-FAQ", "Nyckeltal", "Policy", "Risk"];

async function siteFolder(pages: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "kvitto-index-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [path, html] of Object.entries(pages)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), html);
  }
  return folder;
}

async function bytesOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = files.sort().map(async (file) => [file.slice(folder.length), await readFile(file, "base64")]);
  return Object.fromEntries(await Promise.all(read));
}

describe("writeSearchIndex(folder)", () => {
  test("writes the same bytes each time, whatever order Pagefind's hash maps have", async () => {
    const pages = Object.fromEntries(
      kinds.flatMap((kind, number) => [
        [`${number}/index.html`, page("sv", kind, `Sida ${kind}`)],
        [`en/${number}/index.html`, page("en", kind, `Page ${kind}`)],
      ]),
    );
    const folder = await siteFolder(pages);
    await writeSearchIndex(folder);
    const first = await bytesOf(join(folder, "pagefind"));
    // By chance alone, twelve orders of six kinds and two languages would not agree five times.
    for (let run = 0; run < 5; run += 1) {
      await rm(join(folder, "pagefind"), { recursive: true });
      await writeSearchIndex(folder);
      expect(await bytesOf(join(folder, "pagefind"))).toEqual(first);
    }
  });

  test("leaves out the interfaces that nothing loads", async () => {
    const folder = await siteFolder({ "index.html": page("sv", "Regel", "En") });
    await writeSearchIndex(folder);
    const names = (await readdir(join(folder, "pagefind"))).filter((name) =>
      /^pagefind.*\.(?:js|css)$/.test(name),
    );
    expect(names.sort()).toEqual([
      "pagefind-component-ui.css",
      "pagefind-component-ui.js",
      "pagefind-worker.js",
      "pagefind.js",
    ]);
  });

  test("writes nothing for a site without pages", async () => {
    const folder = await siteFolder({});
    await writeSearchIndex(folder);
    expect(await readdir(folder)).toEqual([]);
  });
});
