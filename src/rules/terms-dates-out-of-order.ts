import type { Entry } from "../catalogue/catalogue.ts";
import type { Path } from "../catalogue/parse-yaml.ts";
import { defineRule } from "./define-rule.ts";

/** Two days of which the second cannot come before the first. */
interface Step {
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** What happened on them, as the message tells it. */
  readonly told: (before: string, after: string) => string;
  readonly path: Path;
}

export default defineRule({
  code: "KV717",
  severity: "error",
  *check({ terms }) {
    for (const version of terms.values()) {
      for (const { before, after, told, path } of steps(version.data)) {
        if (before === undefined || after === undefined || before <= after) continue;
        yield {
          at: version.locate(...path),
          message: told(before, after),
          hint: "Write the days on which it happened, in the order in which it can have happened.",
        };
      }
    }
  },
});

function steps({ published_date, fetch_date, assessment }: Entry<"terms">["data"]): Step[] {
  return [
    {
      before: published_date === "unknown" ? undefined : published_date,
      after: fetch_date,
      told: (published, fetched) => `Fetched on ${fetched}, but not published until ${published}.`,
      path: ["fetch_date"],
    },
    {
      before: fetch_date,
      after: assessment?.assessed_at,
      told: (fetched, assessed) => `Assessed on ${assessed}, but not fetched until ${fetched}.`,
      path: ["assessment", "assessed_at"],
    },
    {
      before: assessment?.assessed_at,
      after: assessment?.policy_updated_at,
      told: (assessed, updated) =>
        `Our rules agreed with it on ${updated}, but nobody had assessed it until ${assessed}.`,
      path: ["assessment", "policy_updated_at"],
    },
  ];
}
