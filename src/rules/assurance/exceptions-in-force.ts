import type { Catalogue, Entry } from "../../catalogue/catalogue.ts";
import { exceptionState } from "../../engine/exception-state.ts";

/** Exceptions in force on a day, by the rule that they are from. */
export function exceptionsInForce(
  { exceptions }: Catalogue,
  asOf: string,
): ReadonlyMap<string, readonly Entry<"exceptions">[]> {
  const now = Array.from(exceptions.values()).filter(({ data }) => exceptionState(data, asOf) === "in_force");
  return Map.groupBy(now, ({ data }) => data.rule);
}
