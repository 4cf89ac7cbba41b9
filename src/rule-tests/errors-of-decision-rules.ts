import { contentTypes } from "../content-types/index.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";

/**
 * The errors that make rule tests impossible to trust: a rule or a test that cannot be read would be missing
 * in silence.
 *
 * @param folder The content folder as messages show it.
 */
export function errorsOfDecisionRules(diagnostics: readonly Diagnostic[], folder: string): Diagnostic[] {
  const home = `${folder}/${contentTypes.decisionRules.path}/`;
  return diagnostics.filter(({ severity, at }) => severity === "error" && at.file.startsWith(home));
}
