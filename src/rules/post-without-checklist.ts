import { listsNeeded, runOf } from "../engine/publishing/checklist-runs.ts";
import { list, quoted } from "../lib/list.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV770",
  severity: "error",
  *check({ publishing, checklists }) {
    for (const [i, row] of publishing?.data.rows.entries() ?? []) {
      const run = new Set(row.checklists?.map((text) => runOf(text).id));
      const missing = listsNeeded(row, checklists).filter((id) => !run.has(id));
      if (missing.length === 0 || !publishing) continue;

      const lists = `${missing.length === 1 ? "the checklist" : "the checklists"} ${list(quoted(missing))}`;
      yield {
        at: publishing.locate("rows", i, "checklists"),
        message: `"${row.post}" went through review on ${row.reviewed_on} without ${lists}.`,
        hint: "Go through it and write its id and version, as publicering@2. A piece that is out is taken down until then.",
      };
    }
  },
});
