import type { Entry } from "../../catalogue/catalogue.ts";

/** The statuses, over all types, in which people go by a record. */
const statusesInForce: ReadonlySet<string> = new Set([
  "active", // rules, decision rules
  "approved", // policies, declarations, templates, FAQ, tools
  "restricted", // tools that may be used with limits
  "published", // posts
  "open", // risks that are still there
]);

/** Whether people go by records of a status; a record of a type without one is always gone by. */
export const isStatusInForce = (status: string | undefined): boolean =>
  status === undefined || statusesInForce.has(status);

/** Whether people go by the record today. A type without a status is always in force. */
export function isInForce({ data }: Entry): boolean {
  return isStatusInForce("status" in data ? data.status : undefined);
}

/** Whether the record is kept for its history only. */
export function isRetired({ data }: Entry): boolean {
  return "status" in data && data.status === "retired";
}
