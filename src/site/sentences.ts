// Sentences made from the engine's evaluated tree alone: what a rule asks, what the KPI answered, and why.
import type { Leaf } from "../engine/decide/decision-rule.ts";
import type { EvaluatedCondition } from "../engine/decide/evaluate-condition.ts";
import type { EvaluatedLeaf } from "../engine/decide/evaluate-leaf.ts";
import { capital, type Context } from "./context.ts";
import { figuresOf, lowerFirst } from "./figures.ts";
import { number, pValue } from "./format.ts";
import {
  assuranceWords,
  courseWords,
  findingSinceWords,
  findingWords,
  knownWords,
  noTrendWords,
  trendWords,
} from "./leaf-words.ts";
import { comparisonText, valueTest } from "./target-text.ts";
import { unknownReason } from "./unknown-reason.ts";

/** What a rule asks about a KPI: `Nettosentiment visar tydlig försämring`. */
export function question(context: Context, leaf: Leaf): string {
  const figures = figuresOf(context, leaf.kpi);
  const { say } = context;
  if ("variation" in leaf) return capital(`${figures.name} ${say(findingWords[leaf.variation])}`);
  if ("trend" in leaf) return capital(`${figures.name} ${say(trendWords[leaf.trend])}`);
  if ("known" in leaf) return capital(`${figures.name} ${say(knownWords)}`);
  if ("course" in leaf) return capital(`${figures.name} ${say(courseWords[leaf.course])}`);
  if ("assurance" in leaf) return capital(`${figures.name} ${say(assuranceWords[leaf.assurance])}`);
  if ("pace" in leaf) {
    const wanted = comparisonText(context, leaf.pace.op, number(leaf.pace.than, context.language, 1));
    return capital(
      say({ sv: `${figures.name} har takten ${wanted}`, en: `${figures.name} has a pace of ${wanted}` }),
    );
  }
  return capital(`${figures.name} ${valueTest(context, leaf)}`);
}

/** What the KPI answered, without a full stop: `nettosentiment visar tydlig försämring sedan v. 45`. */
export function answerClause(context: Context, leaf: EvaluatedLeaf): string {
  return `${nameOf(context, leaf)} ${answerPredicate(context, leaf)}`;
}

const nameOf = (context: Context, { leaf }: EvaluatedLeaf) => lowerFirst(figuresOf(context, leaf.kpi).name);

/** The same without the KPI's name, for a second answer of the same KPI. */
function answerPredicate(context: Context, { leaf, reading, reason, got, threshold }: EvaluatedLeaf): string {
  const figures = figuresOf(context, leaf.kpi);
  const { say, language } = context;
  if (reason) {
    const why = unknownReason(context, figures, reading, reason);
    return say({ sv: `kan inte bedömas: ${why}`, en: `cannot be judged: ${why}` });
  }
  if ("variation" in leaf) {
    const { finding = "common_cause", since } = reading.variation;
    return since === undefined
      ? say(findingWords[finding])
      : `${say(findingSinceWords[finding])} ${context.words.since} ${figures.period(since)}`;
  }
  if ("trend" in leaf) {
    const { trend } = reading;
    if (trend.verdict === "too_little_data") return say(noTrendWords);
    return `${say(trend.verdict === "none" ? noTrendWords : trendWords[trend.verdict])} (${pValue(trend.p, language)})`;
  }
  if ("known" in leaf) return say(knownWords);
  if ("course" in leaf)
    return reading.course.verdict === "unknown" ? "" : say(courseWords[reading.course.verdict]);
  if ("assurance" in leaf) return reading.assurance ? say(assuranceWords[reading.assurance.verdict]) : "";
  if (typeof got !== "number" || threshold === undefined) return "";
  const pace = "pace" in leaf;
  const written = (amount: number) => (pace ? number(amount, language, 1) : figures.value(amount));
  const asked = comparisonText(context, pace ? leaf.pace.op : leaf.value.op, written(threshold));
  return say({
    sv: `${pace ? "har takten" : "är"} ${written(got)} (villkoret: ${asked})`,
    en: `${pace ? "has the pace" : "is"} ${written(got)} (condition: ${asked})`,
  });
}

/** The leaves that make a condition what it is: for `any` those that agree, for `all` those that do not stand in the way. */
export function decidingLeaves(tree: EvaluatedCondition): EvaluatedLeaf[] {
  if (tree.kind === "leaf") return [tree];
  if (tree.kind === "not") return decidingLeaves(tree.part);
  return tree.parts.filter(({ truth }) => truth === tree.truth).flatMap(decidingLeaves);
}

/** The answers that decide a condition, as one sentence; "but" joins good news and bad. */
export function answerSentence(context: Context, tree: EvaluatedCondition): string {
  const leaves = decidingLeaves(tree);
  const and = context.say({ sv: "och", en: "and" });
  const clauses = [...Map.groupBy(leaves, ({ leaf }) => leaf.kpi).values()].map((ofOne) => {
    const predicates = new Set(ofOne.map((leaf) => answerPredicate(context, leaf)));
    return ofOne[0] ? `${nameOf(context, ofOne[0])} ${[...predicates].join(` ${and} `)}` : "";
  });
  const findings = leaves.map(({ reading }) => reading.variation.finding);
  const contrary = findings.includes("improving") && findings.includes("worsening");
  const joint = contrary ? context.say({ sv: "men", en: "but" }) : and;
  const last = clauses.at(-1) ?? "";
  const before = clauses.slice(0, -1).join(", ");
  return `${capital(before === "" ? last : `${before}, ${joint} ${last}`)}.`;
}
