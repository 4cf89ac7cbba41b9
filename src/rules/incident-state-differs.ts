import type { Entry } from "../catalogue/catalogue.ts";
import type { Path } from "../catalogue/parse-yaml.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV733",
  severity: "error",
  *check({ incidents }) {
    for (const { data, locate } of incidents.values()) {
      for (const field of ["severity", "status"] as const) {
        for (const { path, ...finding } of differences(data, field))
          yield { at: locate(...path), ...finding };
      }
    }
  },
});

type Incident = Entry<"incidents">["data"];

interface Difference {
  readonly path: Path;
  readonly message: string;
  readonly hint: string;
}

function* differences(incident: Incident, field: "severity" | "status"): Generator<Difference> {
  const type = `${field}_changed` as const;
  let last: string | undefined;
  for (const [i, entry] of incident.timeline.entries()) {
    if ((entry.type === type) !== (entry[field] !== undefined)) {
      yield {
        path: ["timeline", i, "type"],
        message:
          entry.type === type
            ? `The entry says "${type}", but not to which ${field}.`
            : `The entry has a ${field}, but says "${entry.type}".`,
        hint: `An entry that changes the ${field} has the type "${type}" and the field "${field}".`,
      };
    }
    last = entry[field] ?? last;
  }
  // The first level stands in no entry. The first status is always the same.
  last ??= field === "status" ? "open" : incident.severity;
  if (last === incident[field]) return;
  yield {
    path: [field],
    message: `The ${field} is "${incident[field]}", but the timeline ends with "${last}".`,
    hint: `Log the change in the timeline, as an entry of the type "${type}", or correct the field.`,
  };
}
