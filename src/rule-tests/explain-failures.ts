import type { Entry } from "../catalogue/catalogue.ts";
import type { Path } from "../catalogue/parse-yaml.ts";
import type { Location } from "../diagnostics/diagnostic.ts";
import { decide } from "../engine/decide/decide.ts";
import type { DecisionRule } from "../engine/decide/decision-rule.ts";
import { decidingLeaves } from "../engine/decide/flipped-leaves.ts";
import type { Mismatch, RuleTest, TestFailure } from "../engine/rule-tests/rule-test.ts";
import { testWorld } from "../engine/rule-tests/test-world.ts";
import { list, quoted } from "../lib/list.ts";
import { leafText } from "./leaf-text.ts";

/** What is wrong with a test, or with the rules by its lights, in words. */
export interface ExplainedFailure {
  readonly at: Location;
  /** Without a full stop. */
  readonly message: string;
  readonly expected?: string | undefined;
  readonly got?: string | undefined;
  /** The answers that make the rule what it is. */
  readonly because: readonly string[];
}

/** A test with its place: `index` is its number in the file. */
export interface PlacedTest {
  readonly file: Entry<"ruleTests">;
  readonly index: number;
  readonly test: RuleTest;
  /** Those that take part. */
  readonly rules: readonly DecisionRule[];
}

/**
 * Says what each failure of a test means, where it is, and which answers lie behind it. Beside a series that
 * cannot be read, the rest follows from that and is not said.
 */
export function explainFailures(placed: PlacedTest, failures: readonly TestFailure[]): ExplainedFailure[] {
  const unreadable = failures.filter(({ kind }) => kind === "series");
  return (unreadable.length > 0 ? unreadable : failures).map((failure) => explain(placed, failure));
}

function explain(placed: PlacedTest, failure: TestFailure): ExplainedFailure {
  const { file, index, test } = placed;
  const at = (...path: Path): Location => file.locate("tests", index, ...path);
  const expected = "expectation" in failure ? test.expect[failure.expectation] : undefined;
  const said = (message: string, ...path: Path): ExplainedFailure => {
    const where = "expectation" in failure ? ["expect", failure.expectation, ...path] : path;
    return { at: at(...where), message, because: [] };
  };
  switch (failure.kind) {
    case "series":
      return said(seriesText(failure), "series", failure.kpi, "values");
    case "no_expectations":
      return said("The test expects nothing", "expect");
    case "no_such_rule":
      return said(`"${failure.rule}" is not among the rules that the file names`, "rule");
    case "series_missing":
      return said(
        `"${failure.rule}" also asks about ${list(quoted(failure.kpis))}, without a series here`,
        "rule",
      );
    case "rule_missing":
      return said("A state or a KPI is expected, but of no rule");
    case "asks_nothing":
      return said("The expectation asks nothing");
    case "outside":
      return said(`"at" is ${failure.at}, but the periods are 0 to ${failure.periods - 1}`, "at");
    case "unlisted":
      return {
        ...said(`"${failure.rule}" fires at ${failure.at}, and no expectation names it`, "name"),
        because: behind(placed, failure.at, failure.rule),
      };
    default:
      return {
        ...said(`At ${expected?.at}, ${subjects[failure.kind](expected?.rule)}`, failure.kind),
        expected: written(failure.want),
        got: written(failure.got),
        because: behind(placed, expected?.at ?? 0, expected?.rule),
      };
  }
}

const subjects: Readonly<Record<Mismatch, (rule?: string) => string>> = {
  state: (rule) => `the state of "${rule}"`,
  because_leaf: (rule) => `what decides "${rule}"`,
  decision: () => "the decision",
  decisions: () => "the decisions of firing rules",
  unknown: () => "the KPIs that cannot answer",
};

const written = (words: string): string => (words === "" ? "none" : words.split(" ").join(", "));

/** The deciding answers of one rule at a period; without one, of the rule that decides, or that hinders it. */
function behind({ test, rules }: PlacedTest, at: number, id: string | undefined): string[] {
  const world = testWorld(test, rules);
  const { outcomes, by, unanswered } = decide(world.rules, world.histories, world.closedOn(at));
  const outcome = outcomes.find(({ rule }) => rule.id === id) ?? by ?? unanswered[0];
  return outcome ? decidingLeaves(outcome.tree).map(leafText) : [];
}

function seriesText({ kpi, token, problem }: Extract<TestFailure, { kind: "series" }>): string {
  switch (problem) {
    case "decimal_point":
      return `"${token}" in the series of "${kpi}" has a decimal point; it should be a comma`;
    case "too_long":
      return `"${token}" makes the series of "${kpi}" longer than any test needs`;
    case "empty":
      return `The series of "${kpi}" has no figures`;
    default:
      return `"${token}" in the series of "${kpi}" is no figure`;
  }
}
