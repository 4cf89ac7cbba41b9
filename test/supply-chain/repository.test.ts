import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { checkSupplyChain } from "../../src/supply-chain/check.ts";
import { reachable } from "../../src/supply-chain/dependency-graph.ts";
import { findingsText } from "../../src/supply-chain/finding.ts";
import { licenceRows, unneededExceptions } from "../../src/supply-chain/licences.ts";
import { licenceList } from "../../src/supply-chain/list.ts";
import { groups, parseLockfile, parsePackageJson } from "../../src/supply-chain/lockfile.ts";
import { noticesFile } from "../../src/supply-chain/notices.ts";
import { readNotices, readSupplyChain } from "../../src/supply-chain/read-files.ts";
import { shipped } from "../../src/supply-chain/shipped.ts";
import { root } from "../workflows/workflow.ts";

const files = await readSupplyChain(root);
const lockfile = parseLockfile(files.lockfile);
const ours = parsePackageJson(files.packageJson);
if (!lockfile || !ours) throw new Error("package.json and its lockfile must be readable.");

describe("what Kvitto depends on", () => {
  test("keeps every rule", () => {
    expect(findingsText(checkSupplyChain(files))).toBe("");
  });

  test("needs every exception that was made", () => {
    expect(findingsText([...unneededExceptions(lockfile)])).toBe("");
  });

  test("says so when an exception is needed no more", () => {
    const none = { ...lockfile, packages: {} };
    const messages = [...unneededExceptions(none)].map(({ message }) => message);
    expect(messages).toContain("“esbuild” has no install script any more.");
    expect(messages).toContain("No “dictionary-sv” is under LGPL-3.0 any more.");
  });

  test("is all in the list of licences, once", () => {
    const rows = licenceRows(lockfile);
    const list = licenceList(rows);
    expect(new Set(rows.map(({ name, version }) => `${name}@${version}`)).size).toBe(rows.length);
    expect(list.match(/^ {2}\S+ \d+\.\d+\.\d+/gm)).toHaveLength(rows.length);
    expect(list).toContain("  dictionary-sv 4.0.0 · LGPL-3.0\n");
    expect(list).toContain("  dictionary-sv, LGPL-3.0: a word list that the build reads");
  });
});

/** Used without being imported, and by what. */
const byCommand: Readonly<Record<string, string>> = {
  prettier: "npm run format",
  "prettier-plugin-astro": "npm run format, for components",
  typescript: "tsc, and astro check",
  "@astrojs/check": "astro check",
  "lucide-static": "npm run icons, which reads its drawings",
};

test("every dependency is used", () => {
  const imported = new Set(
    ["src", "scripts", "test"].flatMap(codeIn).flatMap(({ text }) => importedBy(text)),
  );
  for (const name of importedBy(readFileSync(join(root, "astro.config.mjs"), "utf8"))) imported.add(name);
  const isUsed = (name: string): boolean =>
    imported.has(name) ||
    byCommand[name] !== undefined ||
    ours.optionalDependencies[name] !== undefined ||
    // Types of a package without its own, or of one that TypeScript is told of.
    (name.startsWith("@types/") && (name === "@types/node" || imported.has(name.slice("@types/".length))));
  const names = groups.flatMap((group) => Object.keys(ours[group]));
  expect(names.filter((name) => !isUsed(name))).toEqual([]);
  expect(Object.keys(byCommand).filter((name) => !names.includes(name))).toEqual([]);
});

describe("what ships to browsers", () => {
  test("is what the browser's code imports, all that this needs, and what is taken out of packages otherwise", () => {
    const direct = importedInBrowsers();
    expect(direct).toContain("chart.js");
    const paths = reachable(
      lockfile.packages,
      [...direct].map((name) => `node_modules/${name}`),
    );
    const names = [...paths].map((path) => path.replace(/^node_modules\//, ""));
    // The build lays Pagefind beside the pages; `npm run icons` takes drawings out of Lucide.
    const taken = ["lucide-static", "pagefind"];
    expect(shipped.map(({ name }) => name)).toEqual([...new Set([...names, ...taken])].sort());
  });

  test("has its notices in both sites", async () => {
    const written = readFileSync(join(root, noticesFile), "utf8");
    expect(written).toBe(await readNotices(root, files.lockfile));
    for (const { name } of shipped) expect(written).toContain(`\n${name} `);
    expect(written).toContain("TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION");
    expect(written).toMatch(/Copyright \(c\) [-\d]+ Chart\.js Contributors/);
  });

  test("is refused when it is not locked", async () => {
    const less = files.lockfile.replace('"node_modules/chart.js"', '"node_modules/chart"');
    await expect(readNotices(root, less)).rejects.toThrow("chart.js is said to ship, and is not locked.");
  });
});

/** Packages that the scripts of pages import, through any file of ours; types leave nothing behind. */
function importedInBrowsers(): Set<string> {
  const packages = new Set<string>();
  const reached = new Set(codeIn("src/client").map(({ path }) => path));
  for (const path of reached) {
    if (!path.endsWith(".ts")) continue;
    for (const written of importedBy(readFileSync(path, "utf8"), "values", "whole")) {
      const name = written.replace(/\?.*/, "");
      if (!name.startsWith(".")) packages.add(packageOf(name));
      else if (existsSync(join(dirname(path), name))) reached.add(join(dirname(path), name));
      else throw new Error(`${relative(root, path)} imports ${name}, which is not there.`);
    }
  }
  return packages;
}

function codeIn(folder: string): { path: string; text: string }[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:ts|astro)$/.test(name) && !name.includes("/samples/"))
    .map((name) => join(root, folder, name))
    .map((path) => ({ path, text: readFileSync(path, "utf8") }));
}

/** What a text imports: the packages, or every name as it is written. */
function importedBy(
  text: string,
  what: "all" | "values" = "all",
  form: "package" | "whole" = "package",
): string[] {
  const found = text.matchAll(
    /\b(?:import|export)\s+(type\s+)?(?:[^"';()]*?\sfrom\s+)?["']([^"']+)["']|\b(?:import|resolve)\(\s*["']([^"']+)["']/g,
  );
  return [...found]
    .filter(([, type]) => what === "all" || type === undefined)
    .map(([, , name, dynamic]) => name ?? dynamic ?? "")
    .map((name) => (form === "whole" ? name : packageOf(name)));
}

const packageOf = (name: string): string =>
  name
    .split("/")
    .slice(0, name.startsWith("@") ? 2 : 1)
    .join("/");
