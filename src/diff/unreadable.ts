import type { Loaded } from "../catalogue/build.ts";
import type { Catalogue, Entry, TableEntry } from "../catalogue/catalogue.ts";
import { isOneFile } from "../content-types/define.ts";
import { contentTypes, typeNames, type TypeName } from "../content-types/index.ts";
import { compareDiagnostics } from "../diagnostics/diagnostic.ts";
import { foldFindings } from "../diagnostics/fold-findings.ts";
import { legible } from "../diagnostics/legible.ts";
import type { Rule } from "../rules/define-rule.ts";
import emptyCondition from "../rules/empty-condition.ts";
import periodNotAPeriod from "../rules/period-not-a-period.ts";
import periodTwice from "../rules/period-twice.ts";
import { runRules } from "../rules/run-rules.ts";
import unknownReference from "../rules/unknown-reference.ts";
import type { Unreadable } from "./content-diff.ts";

/** The rules without which a KPI or a decision rule cannot be calculated with. */
const needed: readonly Rule[] = [periodNotAPeriod, periodTwice, emptyCondition, unknownReference];

/** What keeps a side from being compared in full: what cannot be read, and what cannot be calculated with. */
export function unreadable(
  side: Unreadable["side"],
  { catalogue, diagnostics }: Loaded,
  asOf: string,
): Unreadable[] {
  const deciding = new Set(Array.from(catalogue.decisionRules.values(), ({ file }) => file));
  const found = runRules(needed, catalogue, { asOf, internal: true }).filter(
    ({ code, at }) => code !== unknownReference.code || deciding.has(at.file),
  );
  return foldFindings([...diagnostics, ...found].sort(compareDiagnostics))
    .map(legible)
    .map((problem) => ({ side, problem }));
}

/**
 * A side with the other side's version of every record and every table that cannot be read in it. A slip in a file has
 * then changed nothing yet: it has not deleted a rule, and no decision has gone with it.
 */
export function takenAsUnchanged({ catalogue, diagnostics }: Loaded, other: Catalogue): Catalogue {
  const faulty = new Set(diagnostics.map(({ at }) => at.file));
  const collections = typeNames.map((type) => {
    const all = new Map(entriesOf(catalogue, type));
    for (const [id, entry] of entriesOf(other, type))
      if (!all.has(id) && catalogue.known[type].has(id)) all.set(id, entry);
    // In the order of their files, as they were read.
    const sorted = new Map([...all].toSorted(([a], [b]) => (a < b ? -1 : 1)));
    return [type, isOneFile(contentTypes[type].form) ? sorted.get(type) : sorted];
  });
  const whole = { ...catalogue, ...Object.fromEntries(collections) } as Catalogue;
  return {
    ...whole,
    kpis: new Map(Array.from(whole.kpis, ([id, kpi]) => [id, withTable(kpi, faulty, other)])),
  };
}

function withTable(
  kpi: TableEntry<"kpis">,
  faulty: ReadonlySet<string>,
  { kpis }: Catalogue,
): TableEntry<"kpis"> {
  const was = kpis.get(kpi.id);
  return was && kpi.table && faulty.has(kpi.table.file) ? { ...kpi, table: was.table } : kpi;
}

function entriesOf(catalogue: Catalogue, type: TypeName): [id: string, entry: Entry][] {
  const found = catalogue[type] as Entry | ReadonlyMap<string, Entry> | undefined;
  if (found instanceof Map) return [...found];
  return found ? [[(found as Entry).id, found as Entry]] : [];
}
