import type { DataOf } from "../content-types/index.ts";
import { list, quoted } from "../lib/list.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV406",
  severity: "error",
  *check({ rules }) {
    const active = [...rules.values()].filter(({ data }) => data.status === "active");
    for (const [i, rule] of active.entries()) {
      for (const other of active.slice(0, i)) {
        if (rule.data.verdict === other.data.verdict) continue;
        const shared = sharedGround(rule.data, other.data);
        if (shared === undefined) continue;

        yield {
          at: rule.locate("verdict"),
          message: `The verdict is "${rule.data.verdict}", but "${other.id}" says "${other.data.verdict}" of ${shared}.`,
          hint: "Change one verdict, or narrow one rule's activities, data classes or tools.",
        };
      }
    }
  },
});

/** What two rules both speak of, in words; undefined when they cannot meet. */
function sharedGround(a: DataOf<"rules">, b: DataOf<"rules">): string | undefined {
  const activities = common(a.activities, b.activities);
  if (activities.length === 0) return undefined;
  const tools = common(a.tools, b.tools);
  const ground = [...tools, ...(sameSet(a.data_classes, b.data_classes) ? (a.data_classes ?? []) : [])];
  return ground.length === 0 ? undefined : `${list(quoted(activities))} with ${list(quoted(ground))}`;
}

const common = (a: readonly string[] = [], b: readonly string[] = []): string[] =>
  a.filter((one) => b.includes(one));

const sameSet = (a: readonly string[] = [], b: readonly string[] = []): boolean =>
  new Set(a).symmetricDifference(new Set(b)).size === 0;
