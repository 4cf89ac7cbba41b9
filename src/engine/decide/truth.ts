/** Kleene's three truth values, as words: a missing answer is never taken for a no. */
export type Truth = "true" | "false" | "unknown";

/** True when all are; false as soon as one is. Throws a RangeError on an empty list. */
export function all(truths: readonly Truth[]): Truth {
  return dominant(truths, "false", "true");
}

/** True as soon as one is; false when all are. Throws a RangeError on an empty list. */
export function any(truths: readonly Truth[]): Truth {
  return dominant(truths, "true", "false");
}

/** Unknown stays unknown. */
export function not(truth: Truth): Truth {
  if (truth === "unknown") return "unknown";
  return truth === "true" ? "false" : "true";
}

/** The word for what is known. */
export function truthOf(holds: boolean): Truth {
  return holds ? "true" : "false";
}

function dominant(truths: readonly Truth[], winner: Truth, otherwise: Truth): Truth {
  // "Every one of nothing" would be true, and a rule without conditions would fire.
  if (truths.length === 0) throw new RangeError("a condition over nothing");
  if (truths.includes(winner)) return winner;
  return truths.includes("unknown") ? "unknown" : otherwise;
}
