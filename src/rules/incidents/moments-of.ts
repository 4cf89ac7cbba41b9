import type { Entry } from "../../catalogue/catalogue.ts";
import type { Path } from "../../catalogue/parse-yaml.ts";

/** Every moment that an incident's log names, with its place in the record. */
export function* momentsOf({
  occurred_at,
  detected_at,
  resolved_at,
  timeline,
}: Entry<"incidents">["data"]): Generator<{ readonly moment: string; readonly path: Path }> {
  yield { moment: occurred_at, path: ["occurred_at"] };
  yield { moment: detected_at, path: ["detected_at"] };
  if (resolved_at) yield { moment: resolved_at, path: ["resolved_at"] };
  for (const [i, { at }] of timeline.entries()) yield { moment: at, path: ["timeline", i, "at"] };
}
