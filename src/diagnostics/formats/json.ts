import { countOf } from "../summary.ts";
import type { Formatter } from "./format.ts";

/** For programs of one's own: docs/schemas/check-1.schema.json. Fields are only ever added within one version. */
export const json: Formatter = (diagnostics, { asOf }) => {
  const counts = { errors: countOf(diagnostics, "error"), warnings: countOf(diagnostics, "warning") };
  return `${JSON.stringify({ version: 1, asOf, ...counts, diagnostics }, null, 2)}\n`;
};
