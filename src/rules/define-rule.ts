import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Code, Location, Severity } from "../diagnostics/diagnostic.ts";
import type { KeptAnswers } from "../lib/kept-answers.ts";

/** What a rule found; the runner adds code and severity. */
export interface Finding {
  readonly at: Location;
  readonly message: string;
  readonly hint?: string;
}

/** Everything a rule may know besides the catalogue. */
export interface RuleContext {
  /** The day to judge by, `YYYY-MM-DD`. Rules have no clock. */
  readonly asOf: string;
  /** False where only public content is there, as in the public site's build: what speaks of internal content is not judged. */
  readonly internal: boolean;
  /** What earlier runs have worked out. It changes no finding. */
  readonly answers?: KeptAnswers | undefined;
}

export interface Rule {
  /** Permanent, and never reused. Its page is the `.md` file beside the rule. */
  readonly code: Code;
  readonly severity: Severity;
  /**
   * It asks for what a finished programme has: ten rules, every area. Silent before the day that `site.yaml` says in
   * `programme.complete_from`, so that a first draft does not stop the sites of a team that has just begun.
   */
  readonly ofComplete?: true;
  /** One question about the content. Says nothing about what another rule already says of the same place. */
  readonly check: (catalogue: Catalogue, context: RuleContext) => Iterable<Finding>;
}

export function defineRule(rule: Rule): Rule {
  return rule;
}
