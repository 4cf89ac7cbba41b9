import { legibleText } from "../lib/legible-text.ts";
import type { Diagnostic } from "./diagnostic.ts";

/** The same problem in words that can be shown anywhere. Messages quote what authors wrote, and content may hold anything. */
export function legible(diagnostic: Diagnostic): Diagnostic {
  const { message, hint } = diagnostic;
  return {
    ...diagnostic,
    message: legibleText(message),
    ...(hint === undefined ? {} : { hint: legibleText(hint) }),
  };
}
