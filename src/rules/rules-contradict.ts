import type { DataOf } from "../content-types/index.ts";
import { list, quoted } from "../lib/list.ts";
import { defineRule } from "./define-rule.ts";

export default defineRule({
  code: "KV406",
  severity: "error",
  *check({ rules }) {
    const active = [...rules.values()].filter(
      ({ data }) => data.status === "active" && isOfCertainCases(data),
    );
    for (const [i, rule] of active.entries()) {
      for (const other of active.slice(0, i)) {
        if (rule.data.verdict === other.data.verdict || !meet(rule.data.activities, other.data.activities))
          continue;
        const shared = sharedGround(rule.data, other.data);
        if (shared === undefined) continue;

        yield {
          at: rule.locate("verdict"),
          message: `The verdict is "${rule.data.verdict}", but "${other.id}" says "${other.data.verdict}" of ${shared}.`,
          hint: "Change one verdict, or narrow one rule's activities, data classes, AI levels or tools.",
        };
      }
    }
  },
});

/**
 * Whether another rule can contradict one. A rule that is silent on data and tools speaks of the work as such: there
 * the strictest rule holds. One that holds under a condition makes an exception.
 */
const isOfCertainCases = ({ applies_when, tools, data_classes }: DataOf<"rules">): boolean =>
  !applies_when && (tools !== undefined || data_classes !== undefined);

/** What two rules both speak of, in words; undefined when they cannot meet. */
function sharedGround(a: DataOf<"rules">, b: DataOf<"rules">): string | undefined {
  const activities = common(a.activities, b.activities);
  const ground = [...common(a.tools, b.tools), ...common(a.data_classes, b.data_classes)];
  if (activities.length === 0 || ground.length === 0) return undefined;

  const work = `${list(quoted(activities))} with ${list(quoted(ground))}`;
  if (!a.ai_levels || !b.ai_levels) return work;
  const levels = common(a.ai_levels, b.ai_levels);
  return levels.length === 0 ? undefined : `${work}, AI level ${list(quoted(levels))}`;
}

/** Asked of every pair, so nothing is made. */
const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one));

const common = (a: readonly string[] = [], b: readonly string[] = []): string[] =>
  a.filter((one) => b.includes(one));
