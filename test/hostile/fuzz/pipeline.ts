import { fileURLToPath } from "node:url";
import { buildCatalogue, type Loaded, type Memory } from "../../../src/catalogue/build.ts";
import { allEntries } from "../../../src/catalogue/catalogue.ts";
import { readContent } from "../../../src/catalogue/read.ts";
import type { SourceFile } from "../../../src/catalogue/source-file.ts";
import { checkFiles } from "../../../src/check.ts";
import { compareContent } from "../../../src/diff/compare-content.ts";
import { writeMarkdown } from "../../../src/diff/markdown/write-markdown.ts";
import { writeJson } from "../../../src/diff/write-json.ts";
import { noHistory } from "../../../src/provenance/history.ts";
import { claimView } from "../../../src/site/claim-view.ts";
import { createContext } from "../../../src/site/context.ts";
import { decisionListView } from "../../../src/site/decision-view.ts";
import { exportFilesOf } from "../../../src/site/exports.ts";
import { kpiDashboardView } from "../../../src/site/kpi-dashboard.ts";
import { kpiView } from "../../../src/site/kpi-view.ts";
import { portalOf } from "../../../src/site/portal.ts";
import { recordJson } from "../../../src/site/record-json.ts";
import { reportViews } from "../../../src/site/report-view.ts";
import { ruleView } from "../../../src/site/rule-view.ts";
import { templateView } from "../../../src/site/template-view.ts";
import { assertReport } from "./assert-report.ts";

export const asOf = "2026-11-22";

const contentAt = (path: string): Promise<SourceFile[]> =>
  readContent(fileURLToPath(new URL(path, import.meta.url)));

/** Portals without faults, into which one spoilt file is put: a small one, and the one that is shipped. */
const portals = {
  small: await contentAt("../../samples/clean/content"),
  shipped: await contentAt("../../../content"),
};

/** What is spoilt: every file of both. */
export const corpus: readonly SourceFile[] = [...portals.small, ...portals.shipped];

interface Surroundings {
  readonly files: readonly SourceFile[];
  readonly loaded: Loaded;
  readonly memory: Memory;
}

const surroundings = Object.values(portals).map((files): Surroundings => {
  const memory: Memory = new Map();
  return { files, loaded: buildCatalogue(files, "content", memory), memory };
});

/**
 * Puts a file through everything that reads content: the check, every form of report, the comparison with what was
 * before, and the pages and exports when it is without errors.
 *
 * @param run Chooses the surroundings: every tenth time the shipped portal.
 * @throws {Error} When something breaks its word.
 */
export function runPipeline(file: SourceFile, run: number): void {
  const around = surroundings[run % 10 === 0 ? 1 : 0];
  if (!around) throw new Error("there are two portals");
  const files = [...around.files.filter(({ path }) => path !== file.path), file].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
  const memory = new Map(around.memory);
  const checked = checkFiles(files, { asOf, shownAs: "content", memory });
  assertReport(checked);

  const after = buildCatalogue(files, "content", memory);
  const diff = compareContent(around.loaded, after, { asOf });
  writeMarkdown(diff, run % 2 === 0 ? "sv" : "en");
  JSON.parse(writeJson(diff, { base: "a" }));

  if (checked.diagnostics.some(({ severity }) => severity === "error")) return;
  const portal = portalOf(checked, noHistory);
  const context = createContext(portal, "sv");
  const { kpis, rules, templates, claims } = checked.catalogue;
  for (const entry of allEntries(checked.catalogue))
    if (entry.file === `content/${file.path}`) JSON.stringify(recordJson(portal, entry));
  for (const rule of rules.values()) ruleView(context, rule);
  for (const template of templates.values()) templateView(context, template);
  for (const claim of claims.values()) claimView(context, claim);
  const views = Array.from(kpis.values()).flatMap((kpi) => {
    const history = portal.kpis.get(kpi.id);
    return history ? [kpiView(context, kpi, history)] : [];
  });
  kpiDashboardView(context, views);
  decisionListView(context);
  reportViews(context);
  exportFilesOf(portal);
}
