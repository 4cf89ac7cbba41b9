import type { Path } from "../../catalogue/parse-yaml.ts";
import type { DataOf } from "../../content-types/index.ts";

/** The days on which something has happened to a terms version: fetched, published, assessed, dealt with. */
export function* termsDays({
  fetch_date,
  published_date,
  assessment,
}: DataOf<"terms">): Generator<{ date: string; path: Path }> {
  yield { date: fetch_date, path: ["fetch_date"] };
  if (published_date !== "unknown") yield { date: published_date, path: ["published_date"] };
  if (assessment === undefined) return;
  const { assessed_at, policy_updated_at, actions } = assessment;
  yield { date: assessed_at, path: ["assessment", "assessed_at"] };
  if (policy_updated_at) yield { date: policy_updated_at, path: ["assessment", "policy_updated_at"] };
  for (const [i, { done_at }] of actions.entries()) {
    if (done_at) yield { date: done_at, path: ["assessment", "actions", i, "done_at"] };
  }
}
