import { allEntries } from "../catalogue/catalogue.ts";
import { contentTypes, typeNames } from "../content-types/index.ts";
import { summary as findings } from "../diagnostics/summary.ts";
import { count } from "../lib/list.ts";
import type { Checked } from "../check.ts";
import { noHistory } from "../provenance/history.ts";
import { portalOf } from "../site/portal.ts";
import type { Built } from "./build-sites.ts";

/**
 * What was built, for the person who started it: entries by type, findings, decisions, pages, time.
 *
 * @param milliseconds How long it took.
 */
export function buildSummary(
  { checked, sites }: Extract<Built, { outcome: "built" }>,
  milliseconds: number,
): string {
  const entries = [...allEntries(checked.catalogue)];
  const types = typeNames
    .map((name) => ({
      label: contentTypes[name].label.en,
      entries: entries.filter(({ type }) => type === name),
    }))
    .filter((type) => type.entries.length > 0)
    .map((type) => `  ${type.label.padEnd(22)}${String(type.entries.length).padStart(4)}`);
  return [
    `${count(entries.length, "entry", "entries")}, judged as of ${checked.asOf}:`,
    ...types,
    findings(checked.diagnostics),
    ...decisionLines(checked),
    ...sites.map(({ folder, pages }) => `${folder}: ${count(pages, "page")}`),
    `Built in ${(milliseconds / 1000).toFixed(1)} s.`,
    "",
  ].join("\n");
}

/** What the figures decide, and where each rule stands. Nothing for a portal without decision rules. */
function decisionLines(checked: Checked): string[] {
  const { decision } = portalOf(checked, noHistory);
  if (decision.outcomes.length === 0) return [];
  const width = Math.max(20, ...decision.outcomes.map(({ rule }) => rule.id.length)) + 2;
  const by = decision.by ? ` (${decision.by.rule.id})` : "";
  return [
    `Decision: ${decision.decision.replace("_", " ")}${by}`,
    ...decision.outcomes.map(({ rule, state }) => `  ${rule.id.padEnd(width)}${state}`),
  ];
}
