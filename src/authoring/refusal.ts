/** Why nothing is written, and what to do about it: a sentence each. */
export interface Refusal {
  readonly problem: string;
  readonly hint: string;
}

/** Whether a result is a refusal. */
export function isRefusal(result: unknown): result is Refusal {
  return typeof result === "object" && result !== null && "problem" in result;
}
