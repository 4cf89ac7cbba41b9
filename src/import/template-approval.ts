import type { DataOf } from "../content-types/index.ts";

/** `unknown`: the catalogue no longer tells what was in force that day. */
export type Approval = "approved" | "not_approved" | "unknown";

type Template = Pick<
  DataOf<"templates">,
  "short_code" | "status" | "effective_date" | "expires" | "suspended" | "version"
>;

/**
 * Whether the template with a short code was approved on a day.
 *
 * The catalogue holds a template as it is now. What it was before its present version took effect, or before it was
 * retired, stands in git alone, and is `unknown` here.
 *
 * @param day ISO date.
 */
export function approvalOn(templates: Iterable<Template>, code: string, day: string): Approval {
  const template = Iterator.from(templates).find(({ short_code }) => short_code === code);
  if (!template) return "not_approved";
  const { status, suspended, version, effective_date: from, expires: to } = template;
  switch (status) {
    case "draft":
    case "in_review":
      return version > 1 ? "unknown" : "not_approved";
    case "retired":
      return "unknown";
    case "suspended":
      if (suspended === undefined || suspended.since <= day) return "not_approved";
      break;
    case "approved":
      if (to < day) return "not_approved";
      break;
  }
  if (day < from) return version > 1 ? "unknown" : "not_approved";
  return "approved";
}
