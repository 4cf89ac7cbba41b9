import type { Checked } from "../check.ts";
import { formatters } from "../diagnostics/formatters.ts";

/** The report of a build that was refused: everything found, and what refused it last, where it is read. */
export function buildReport({ diagnostics, catalogue, asOf }: Checked): string {
  const { error = [], warning = [] } = Object.groupBy(diagnostics, ({ severity }) => severity);
  return formatters.text([...warning, ...error], { texts: catalogue.texts, asOf });
}
