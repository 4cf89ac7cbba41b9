import type { Catalogue, Entry } from "../catalogue/catalogue.ts";
import { versionOn } from "../engine/publishing/checklist-runs.ts";
import { list, quoted } from "../lib/list.ts";
import { defineRule, type Finding } from "./define-rule.ts";

export default defineRule({
  code: "KV764",
  severity: "error",
  *check({ experiments, checklists }) {
    for (const entry of experiments.values()) {
      const { data, locate } = entry;
      if (data.status === "draft" || data.status === "approved") continue;
      if (data.prelaunch === undefined) {
        yield {
          at: locate("status"),
          message: `The experiment is ${data.status}, and no checklist was gone through.`,
          hint: "Go through the checklist before the start, and write the answers in “prelaunch”.",
        };
        continue;
      }
      if (data.prelaunch.on > data.start) {
        yield {
          at: locate("prelaunch", "on"),
          message: `The checklist was gone through after the start on ${data.start}.`,
          hint: "Conclude the experiment as stopped, and start again with the checklist first.",
        };
      }
      yield* unanswered(entry, data.prelaunch, checklists);
    }
  },
});

function* unanswered(
  { locate }: Entry<"experiments">,
  run: NonNullable<Entry<"experiments">["data"]["prelaunch"]>,
  checklists: Catalogue["checklists"],
): Generator<Finding> {
  const checklist = checklists.get(run.checklist)?.data;
  if (!checklist) return;
  const inForce = versionOn(checklist, run.on);
  if (inForce !== run.version) {
    yield {
      at: locate("prelaunch", "version"),
      message: `Version ${run.version} of "${run.checklist}" was not in force on ${run.on}.`,
      hint: inForce === undefined ? "Correct the day." : `Version ${inForce} was.`,
    };
    return;
  }
  // What an earlier version asked is no longer on file.
  if (run.version !== checklist.version) return;
  const answered = new Set([...run.done, ...(run.not_needed ?? []).map(({ item }) => item)]);
  const missing = checklist.items.map(({ id }) => id).filter((id) => !answered.has(id));
  if (missing.length === 0) return;
  yield {
    at: locate("prelaunch", "done"),
    message: `The checklist is not complete: ${list(quoted(missing))} ${missing.length === 1 ? "is" : "are"} not answered.`,
    hint: "Write each item under “done”, or under “not_needed” with the reason.",
  };
}
