/** What an exception says of itself, as far as its state goes. Days are ISO dates. */
export interface TimedException {
  readonly status: "draft" | "approved" | "retired";
  readonly starts: string;
  readonly expires: string;
}

/** Whether it may be acted on: not yet approved, not yet begun, now, no longer, or ended before its time. */
export type ExceptionState = "draft" | "planned" | "in_force" | "expired" | "ended";

/** How many days an exception may last, its first and its last day counted. From the AI policy. */
export const exceptionDays = 90;

/**
 * The state of an exception on a day. The first and the last day count.
 *
 * @param asOf ISO date.
 */
export function exceptionState({ status, starts, expires }: TimedException, asOf: string): ExceptionState {
  if (status === "draft") return "draft";
  if (status === "retired") return "ended";
  if (asOf < starts) return "planned";
  return asOf <= expires ? "in_force" : "expired";
}

/** How many days an exception lasts, both its first and its last day counted; 0 or less when it ends before it starts. */
export function daysOf({ starts, expires }: Pick<TimedException, "starts" | "expires">): number {
  return Temporal.PlainDate.from(starts).until(expires, { largestUnit: "days" }).days + 1;
}
