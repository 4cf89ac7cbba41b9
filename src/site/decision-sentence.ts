import type { DecisionOutcome } from "../engine/decide/decide.ts";
import type { RuleOutcome } from "../engine/decide/replay-rule.ts";
import { count } from "../lib/list.ts";
import { lastClosedPeriod, type Period } from "../lib/period.ts";
import { capital, type Context } from "./context.ts";
import { lowerFirst, periodInFull, stepCount } from "./figures.ts";
import { answerSentence } from "./sentences.ts";
import { decisionMark } from "./verdict-marks.ts";

/** A rule's title in the page's language; its id when the rule is not in the catalogue. */
export function ruleTitle({ portal, say }: Context, id: string): string {
  const rule = portal.catalogue.decisionRules.get(id);
  return rule ? say(rule.data.title) : id;
}

/** The period that the decision is for: the deciding rule's, else the latest closed week. */
export function decisionPeriod({ by, asOf }: DecisionOutcome): Period {
  return by?.period ?? lastClosedPeriod(asOf, "weekly");
}

/** `Vecka 46: pausa skalningen`: what to do, said in the fewest words. */
export function decisionHeadline(context: Context): string {
  const { portal, words, language } = context;
  const { decision } = portal;
  const period = capital(periodInFull(decisionPeriod(decision), language));
  if (decision.outcomes.length === 0) return `${period}: ${lowerFirst(words.kpi)}`;
  const what = decision.by
    ? ruleTitle(context, decision.by.rule.id)
    : decisionMark(context, decision.decision).word;
  return `${period}: ${lowerFirst(what)}`;
}

/** Why that is the decision, from the evaluated tree. */
export function decisionSentence(context: Context): string {
  const { portal, say, words } = context;
  const { decision, by, outcomes, unanswered, withheld } = portal.decision;
  if (outcomes.length === 0) return words.noRules;
  if (by) return ruleSentence(context, by);
  if (decision === "no_decision") {
    // Rules that ask about one KPI miss the same answer.
    const answers = new Set(unanswered.map((outcome) => answerSentence(context, outcome.tree)));
    const missing = [...answers].join(" ");
    if (!withheld) return missing;
    const title = ruleTitle(context, withheld.rule.id);
    return `${missing} ${say({ sv: `Därför hålls det här tillbaka: ${lowerFirst(title)}.`, en: `So this is held back: ${lowerFirst(title)}.` })}`;
  }
  const pending = outcomes.filter(({ state }) => state === "pending").length;
  return say({
    sv: `Ingen beslutsregel är utlöst.${pending > 0 ? ` ${count(pending, "regel", "regler")} väntar.` : ""}`,
    en: `No decision rule is firing.${pending > 0 ? ` ${count(pending, "rule")} pending.` : ""}`,
  });
}

/** What a rule found, and what follows for its state. */
export function ruleSentence(context: Context, outcome: RuleOutcome): string {
  return `${answerSentence(context, outcome.tree)} ${stateSentence(context, outcome)}`.trim();
}

function stateSentence(context: Context, outcome: RuleOutcome): string {
  const { say } = context;
  const { state, truth, rule, kept, periodsTrue, periodsUnknown } = outcome;
  const steps = (n: number) => stepCount(n, outcome.period.cadence, context);
  const needed = rule.for;
  if (truth === "unknown") {
    if (state === "inactive") return "";
    const unknown = steps(periodsUnknown);
    return say({
      sv: `Svaret har saknats i ${unknown}, så läget ligger kvar.`,
      en: `The answer has been missing for ${unknown}, so the state is kept.`,
    });
  }
  if (state === "firing" && truth === "false") {
    const left = (rule.keep ?? 0) - kept;
    return say({
      sv: `Villkoret stämmer inte längre. Beslutet ligger kvar ${left > 0 ? `i ${steps(left)} till` : "den här perioden ut"}.`,
      en: `The condition no longer holds. The decision stays for ${left > 0 ? `${steps(left)} more` : "this period"}.`,
    });
  }
  if (state === "inactive") return "";
  const held = steps(periodsTrue);
  if (state === "firing")
    return say({
      sv: `Villkoret har stämt i ${held} i rad; regeln kräver ${needed}.`,
      en: `The condition has held for ${held} in a row; the rule asks for ${needed}.`,
    });
  return say({
    sv: `Villkoret har stämt i ${held}. Regeln löser ut efter ${needed} i rad.`,
    en: `The condition has held for ${held}. The rule fires after ${needed} in a row.`,
  });
}
