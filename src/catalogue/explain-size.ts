import type { z } from "zod";
import { count } from "../lib/list.ts";
import type { Path } from "./parse-yaml.ts";
import type { ShapeProblem } from "./shape.ts";

/** What is wrong with a text, a list or a number that is too long, too short, too large or too small. */
export function explainSize(
  issue: z.core.$ZodIssue & { code: "too_big" | "too_small" },
  path: Path,
  field: string,
): ShapeProblem {
  const big = issue.code === "too_big";
  const limit = Number(big ? issue.maximum : issue.minimum);
  const { input, inclusive = true } = issue;
  const isSized = typeof input === "string" || Array.isArray(input);
  if (!big && isSized && input.length === 0) {
    return {
      code: "KV105",
      path,
      at: "value",
      message: `"${field}" is empty.`,
      hint: "Fill it in, or delete the field if it may be left out.",
    };
  }
  const message =
    typeof input === "string"
      ? `"${field}" has ${count(input.length, "character")}. The ${big ? "most" : "least"} is ${limit}.`
      : Array.isArray(input)
        ? `"${field}" has ${count(input.length, "entry", "entries")}. The ${big ? "most" : "least"} is ${limit}.`
        : inclusive
          ? `"${field}" is ${String(input)}. The ${big ? "highest" : "lowest"} is ${limit}.`
          : `"${field}" is ${String(input)}. It must be ${big ? "below" : "above"} ${limit}.`;
  const hint = isSized
    ? big
      ? "Shorten it."
      : "Write more."
    : `Choose a ${big ? "lower" : "higher"} number.`;
  return { code: "KV105", path, at: "value", message, hint };
}
