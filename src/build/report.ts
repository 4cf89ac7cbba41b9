import type { Checked } from "../check.ts";
import { formatters } from "../diagnostics/formatters.ts";

interface Refused extends Pick<Checked, "diagnostics" | "asOf"> {
  /** Texts of the files that were found wanting. */
  readonly catalogue: Pick<Checked["catalogue"], "texts">;
}

/** The report of a build that was refused: everything found, and what refused it last, where it is read. */
export function buildReport({ diagnostics, catalogue, asOf }: Refused): string {
  const { error = [], warning = [] } = Object.groupBy(diagnostics, ({ severity }) => severity);
  return formatters.text([...warning, ...error], { texts: catalogue.texts, asOf });
}
