import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Rule, RuleContext } from "./define-rule.ts";

/** Runs every rule over the catalogue and stamps code and severity on what it finds. */
export function runRules(rules: readonly Rule[], catalogue: Catalogue, context: RuleContext): Diagnostic[] {
  return rules.flatMap(({ code, severity, check }) =>
    Array.from(check(catalogue, context), (finding): Diagnostic => ({ code, severity, ...finding })),
  );
}
