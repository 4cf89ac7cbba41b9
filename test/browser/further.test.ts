import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { benchmarkPortal } from "../../scripts/lib/benchmark-portal.ts";
import { launchBrowser } from "../../src/build/browser.ts";
import { makePublicTree } from "../../src/build/public-tree.ts";
import { runAstro } from "../../src/build/run-astro.ts";
import { serve } from "../../src/build/serve.ts";
import type { Site } from "../../src/build/sites.ts";
import { brokenLinks } from "./broken-links.ts";
import { filesWithout, layoutsIn, pageFilesOf } from "./layouts.ts";
import { weighFile } from "./weigh-file.ts";
import { wrongWith } from "./wrong-with.ts";

// Pages that a small portal has none of: a list from its second page on, and a year of a KPI.
const isFurther = (file: string) => /page\/\[page\]\.astro$|\[year\]\.astro$/.test(file);

const work = ".kvitto/further";
const settings = { args: ["build"], output: "collect" } as const;

/** So many records that nearly every list is cut, KPIs with five years of weeks, and one with ten. */
async function buildInternal(): Promise<string> {
  // In a tree of its own, as the public site: Astro remembers what it was built of.
  const tree = join(work, "internal");
  for (const one of ["src", "public", "docs", "astro.config.mjs", "package.json", "tsconfig.json"])
    cpSync(one, join(tree, one), { recursive: true });
  const content = join(tree, "content");
  const { before } = benchmarkPortal(700, 0);
  const files = new Map(before);
  // All are to be read through by then.
  files.set("site.yaml", (before.get("site.yaml") ?? "").replace(/as_of: .*/, "as_of: 2027-06-30"));
  const rule = before.get("internal/decision-rules/decision-rule-0.yaml") ?? "";
  for (let i = 100; i < 145; i++) files.set(`internal/decision-rules/decision-rule-${i}.yaml`, rule);
  const ten = "internal/kpis/kpi-1.csv";
  files.set(ten, longer(before.get(ten) ?? ""));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  const env = { KVITTO_SITE: "internal", KVITTO_TODAY: "2026-11-22" };
  const { code, said } = await runAstro({ ...settings, env, cwd: tree, inherit: "nothing" });
  if (code !== 0) throw new Error(said);
  return join(tree, "dist/internal");
}

/** The same table with five years before its first, each week with its cases. */
function longer(table: string): string {
  const [head = "", ...rows] = table.trim().split("\n");
  const first = Temporal.PlainDate.from("2016-11-21");
  const before = Array.from({ length: 260 }, (_, i) => {
    const monday = first.add({ weeks: i });
    const week = `${monday.yearOfWeek}-W${String(monday.weekOfYear).padStart(2, "0")}`;
    return `${week};${45 + ((i * 7) % 11)};${100 + i};`;
  });
  return `${[head, ...before, ...rows].join("\n")}\n`;
}

/** The shipped public content with ten times as many corrections and texts. */
async function buildPublic(): Promise<string> {
  const tree = join(work, "public");
  await makePublicTree({ content: "content", code: ".", target: tree });
  const facts = join(tree, "content/public/facts.yaml");
  const data = parse(readFileSync(facts, "utf8")) as { corrections: Record<string, unknown>[] };
  const days = Array.from({ length: 100 }, (_, i) =>
    Temporal.PlainDate.from("2026-10-01").subtract({ days: i }).toString(),
  );
  const more = days.map((day, i) => {
    const old = data.corrections[i % data.corrections.length];
    return { ...old, id: `${day}-1`, found_at: day, corrected_at: day };
  });
  writeFileSync(
    facts,
    stringify({ ...data, corrections: [...data.corrections, ...more] }, { aliasDuplicateObjects: false }),
  );
  const texts = join(tree, "content/public/how-we-work");
  for (let i = 0; i < 40; i++)
    cpSync(join(texts, "sa-mater-vi-fortroende"), join(texts, `text-${i}`), { recursive: true });
  const env = { KVITTO_SITE: "public", KVITTO_TODAY: "2026-11-22" };
  const { code, said } = await runAstro({ ...settings, env, cwd: tree, inherit: "nothing" });
  if (code !== 0) throw new Error(said);
  return join(tree, "dist/public");
}

interface Portal {
  readonly site: Site;
  readonly build: () => Promise<string>;
  /** Bytes that a page may weigh, as everywhere; see `weight.test.ts`. */
  readonly most: number;
  /** Heavy pages that are not further ones. */
  readonly others: readonly string[];
}

const portals: readonly Portal[] = [
  { site: "internal", build: buildInternal, most: 15_000, others: ["/kpis/kpi-1/", "/en/kpis/kpi-2/"] },
  { site: "public", build: buildPublic, most: 10_000, others: ["/corrections/", "/en/changes/"] },
];

describe.for(portals)("a large $site site", ({ site, build, most, others }) => {
  let folder: string;
  let looked: readonly string[];
  beforeAll(async () => {
    rmSync(join(work, site), { recursive: true, force: true });
    folder = await build();
    const further = layoutsIn(site, folder).filter(({ file }) => isFurther(file));
    looked = [...further.map(({ path }) => path), ...others];
  }, 240_000);
  afterAll(() => {
    rmSync(join(work, site), { recursive: true, force: true });
  });

  test("has every further page that there can be", () => {
    expect(filesWithout(layoutsIn(site, folder), pageFilesOf(site).filter(isFurther))).toEqual([]);
  });

  test("has no page among them with a violation, too wide or too heavy", { timeout: 240_000 }, async () => {
    const server = await serve(folder, { port: 0, site });
    const browser = await launchBrowser();
    const page = await browser.newPage({ serviceWorkers: "block", reducedMotion: "reduce" });
    const asked = new Set<string>();
    page.on("request", (request) => asked.add(new URL(request.url()).pathname));
    const found: string[] = [];
    for (const path of looked) {
      asked.clear();
      await page.emulateMedia({ colorScheme: null });
      await page.goto(new URL(path, server.address).href, { waitUntil: "networkidle" });
      const weight = Array.from(asked, (one) => weighFile(folder, one)).reduce((a, b) => a + b, 0);
      if (weight > most) found.push(`${path}: ${weight} bytes`);
      found.push(...(await wrongWith(page)).map((what) => `${path}: ${what}`));
    }
    await browser.close();
    await server.close();
    expect(found).toEqual([]);
  });

  test("leads only to pages, files and places that exist", { timeout: 60_000 }, () => {
    expect(brokenLinks(folder)).toEqual([]);
  });
});
