import { runOf, versionOn, versionsOf } from "../engine/publishing/checklist-runs.ts";
import { list, quoted } from "../lib/list.ts";
import { nearestWord } from "../lib/nearest-word.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV771",
  severity: "error",
  *check({ publishing, checklists, known }) {
    for (const [i, row] of publishing?.data.rows.entries() ?? []) {
      for (const [j, text] of row.checklists?.entries() ?? []) {
        const problem = problemOf(text, row.reviewed_on, checklists, known.checklists);
        if (problem && publishing) yield { at: publishing.locate("rows", i, "checklists", j), ...problem };
      }
    }
  },
});

function problemOf(
  text: string,
  day: string,
  checklists: Catalogue["checklists"],
  known: ReadonlySet<string>,
): { message: string; hint: string } | undefined {
  const { id, version } = runOf(text);
  const checklist = checklists.get(id)?.data;
  if (!checklist) {
    // A checklist with errors of its own is reported there.
    if (known.has(id)) return undefined;
    const near = nearestWord(id, [...known]);
    return {
      message: `There is no checklist "${id}".`,
      hint: near ? `Did you mean "${near}"?` : `The checklists are ${list(quoted(known))}.`,
    };
  }
  const inForce = versionOn(checklist, day);
  if (inForce === version) return undefined;
  const from = versionsOf(checklist).find((one) => one.version === version)?.from;
  const what = `Version ${version} of "${id}"`;
  const hint =
    inForce === undefined
      ? "Correct the day or the checklist."
      : `Version ${inForce} was in force that day: ${id}@${inForce}. If the other was gone through, do it again with the right one.`;
  if (from === undefined) return { message: `${what} has never existed.`, hint };
  return {
    message:
      from > day
        ? `${what} took effect on ${from}, after the review on ${day}.`
        : `${what} had been replaced when the review was held on ${day}.`,
    hint,
  };
}
