import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Rule, RuleContext } from "./define-rule.ts";

/** Runs every rule over the catalogue and stamps code and severity on what it finds. */
export function runRules(rules: readonly Rule[], catalogue: Catalogue, context: RuleContext): Diagnostic[] {
  const completeFrom = catalogue.site?.data.programme.complete_from;
  const begins = completeFrom !== undefined && context.asOf < completeFrom;
  return rules.flatMap(({ code, severity, ofComplete, check }) =>
    ofComplete && begins
      ? []
      : Array.from(check(catalogue, context), (finding): Diagnostic => ({ code, severity, ...finding })),
  );
}
