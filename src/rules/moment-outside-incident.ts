import type { Entry } from "../catalogue/catalogue.ts";
import type { Path } from "../catalogue/parse-yaml.ts";
import { isOver } from "../engine/incidents/action-state.ts";
import { minutesBetween } from "../lib/swedish-time.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV731",
  severity: "error",
  *check({ incidents }) {
    for (const incident of incidents.values()) {
      for (const { path, message } of outside(incident.data)) {
        yield {
          at: incident.locate(...path),
          message,
          hint: "Correct one of the two times. If more has happened since, reopen the incident or log a new one.",
        };
      }
    }
  },
});

type Incident = Entry<"incidents">["data"];

function* outside(incident: Incident): Generator<{ path: Path; message: string }> {
  const { occurred_at, detected_at, resolved_at, timeline } = incident;
  if (minutesBetween(occurred_at, detected_at) < 0) {
    yield {
      path: ["detected_at"],
      message: `It was detected "${detected_at}", before it began "${occurred_at}".`,
    };
  }
  if (resolved_at && minutesBetween(detected_at, resolved_at) < 0) {
    yield {
      path: ["resolved_at"],
      message: `It was resolved "${resolved_at}", before it was detected "${detected_at}".`,
    };
  }
  const end = isOver(incident) ? timeline.findLast(({ status }) => status && isOver({ status })) : undefined;
  for (const [i, { at }] of timeline.entries()) {
    const path = ["timeline", i, "at"];
    if (minutesBetween(occurred_at, at) < 0) {
      yield { path, message: `"${at}" is before the incident began "${occurred_at}".` };
    }
    if (end && minutesBetween(end.at, at) > 0) {
      yield { path, message: `"${at}" is after the incident was ${end.status} "${end.at}".` };
    }
  }
}
