import { allEntries, allProse, type Catalogue, type Entry } from "../catalogue/catalogue.ts";
import { findEntry } from "../catalogue/find-entry.ts";
import type { Path } from "../catalogue/parse-yaml.ts";
import { locateReference } from "../catalogue/references.ts";
import { contentTypes, type TypeName } from "../content-types/index.ts";
import type { Location } from "../diagnostics/diagnostic.ts";
import { deniesUse } from "../graph/falling.ts";
import { isInForce } from "./approvals/in-force.ts";
import { defineRule } from "./define-rule.ts";
import { givesWay } from "./references/gives-way.ts";

export default defineRule({
  code: "KV202",
  severity: "error",
  *check(catalogue) {
    for (const { from, to, field, locate } of unusable(catalogue)) {
      if (givesWay(from, field, to)) continue;

      const what = `${contentTypes[to.type].label.en} "${to.id}"`;
      yield {
        at: locate(),
        message: `The ${what} has the status "${statusOf(to)}".`,
        hint: `Name one that may be used, or withdraw this ${contentTypes[from.type].label.en} too.`,
      };
    }
  },
});

/** Whether one record may lean on another. In a crisis a reply is needed that is approved now. */
function isUsable(from: Entry, to: Entry): boolean {
  if (crisisTypes.has(from.type) && to.type === "templates") return statusOf(to) === "approved";
  return !withdrawn.has(statusOf(to) ?? "") || deniesUse(from.data);
}

const crisisTypes: ReadonlySet<string> = new Set(["faq", "playbooks"]);
const withdrawn: ReadonlySet<string> = new Set(["retired", "blocked"]);

const statusOf = ({ data }: Entry): string | undefined => ("status" in data ? data.status : undefined);

interface Use {
  readonly from: Entry;
  readonly to: Entry;
  /** None where running text names it. */
  readonly field?: Path[number] | undefined;
  readonly locate: () => Location;
}

/** What records in force name and should not, in fields and in prose, as far as it could be read. */
function* unusable(catalogue: Catalogue): Generator<Use> {
  for (const from of allEntries(catalogue)) {
    // What a log names was in use when it was written.
    if (!isInForce(from) || contentTypes[from.type].relates === "log") continue;
    for (const reference of from.references) {
      const to = findEntry(catalogue, reference.collection as TypeName, reference.id);
      if (to && !isUsable(from, to))
        yield { from, to, field: reference.path[0], locate: () => locateReference(from, reference) };
    }
  }
  for (const { entry: from, prose } of allProse(catalogue)) {
    if (!isInForce(from)) continue;
    for (const { collection, id, line, column } of prose.references) {
      const to = findEntry(catalogue, collection, id);
      if (to && !isUsable(from, to)) yield { from, to, locate: () => ({ file: prose.file, line, column }) };
    }
  }
}
