import type { Facts } from "./build-facts.ts";
import { differences } from "./differences.ts";

type Told = Pick<Facts, "rules" | "tools">;

/**
 * A version of what may be told, less what has fallen and is told no more: so that one changed word, or a day that has
 * passed, may take a sentence from the public without anybody writing the declaration anew.
 *
 * @param fallen What something has put out of force; where nobody can know that, whatever is not told.
 * @param told   What the public is told.
 */
export function withoutFallen<Version extends Told>(version: Version, fallen: Told, told: Told): Version {
  const left = <Item>(all: readonly Item[], out: readonly Item[], kept: readonly Item[]): Item[] =>
    all.filter((one) => !holds(out, one) || holds(kept, one));
  return {
    ...version,
    rules: left(version.rules, fallen.rules, told.rules),
    tools: left(version.tools, fallen.tools, told.tools),
  };
}

/** Whether a list has one that says the same. */
export const holds = (list: readonly unknown[], one: unknown): boolean =>
  list.some((other) => differences(other, one).length === 0);
