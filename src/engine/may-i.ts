import type { Activity, AiLevel, DataClass } from "../content-types/fields.ts";

/** What somebody wants to do: the kind of work, with which data, and how much of it AI does. */
export interface Work {
  readonly activity: Activity;
  readonly dataClass: DataClass;
  readonly aiLevel: AiLevel;
}

export type Verdict = "allowed" | "conditional" | "not_allowed";

/** What a rule speaks of, and what it says. A list that is left out means: any. */
export interface ScopedRule {
  readonly verdict: Verdict;
  readonly activities: readonly Activity[];
  readonly data_classes?: readonly DataClass[] | undefined;
  readonly ai_levels?: readonly AiLevel[] | undefined;
  /** What must also be so; only its presence matters here. */
  readonly applies_when?: unknown;
}

export interface Answer {
  readonly work: Work;
  /** The strictest verdict of the rules that apply; `ask` when none does. */
  readonly verdict: Verdict | "ask";
  /** Ids of the rules that give the verdict. None for `ask`. */
  readonly decidedBy: readonly string[];
  /** Ids of milder rules that speak of the same work. */
  readonly also: readonly string[];
  /** Ids of rules that apply only in a certain case, and then are stricter or bring conditions of their own. */
  readonly inSomeCases: readonly string[];
}

const strictness: Readonly<Record<Verdict | "ask", number>> = {
  ask: -1,
  allowed: 0,
  conditional: 1,
  not_allowed: 2,
};

/**
 * What the rules say of a piece of work. The strictest rule wins: a permission never lifts a prohibition.
 *
 * A rule with `applies_when` is about something that the work, the data and the AI level do not tell, such as the
 * subject of a text. It decides nothing by itself and is named beside the verdict.
 *
 * @param rules The rules in force, by id. Their order is kept.
 */
export function mayI(rules: ReadonlyMap<string, ScopedRule>, work: Work): Answer {
  const speaking = Array.from(rules).filter(([, rule]) => covers(rule, work));
  const plain = speaking.filter(([, rule]) => rule.applies_when === undefined);
  const verdict = plain.reduce<Verdict | "ask">(
    (worst, [, rule]) => (strictness[rule.verdict] > strictness[worst] ? rule.verdict : worst),
    "ask",
  );
  const ids = (some: typeof speaking) => some.map(([id]) => id);
  return {
    work,
    verdict,
    decidedBy: ids(plain.filter(([, rule]) => rule.verdict === verdict)),
    also: ids(plain.filter(([, rule]) => rule.verdict !== verdict)),
    inSomeCases: ids(
      speaking.filter(([, rule]) => rule.applies_when !== undefined && changes(rule.verdict, verdict)),
    ),
  };
}

/** Whether a certain case makes a difference: a stricter verdict, or conditions beside those that hold anyway. */
const changes = (inCase: Verdict, otherwise: Verdict | "ask"): boolean =>
  strictness[inCase] > strictness[otherwise] || (inCase === "conditional" && otherwise === "conditional");

function covers(rule: ScopedRule, { activity, dataClass, aiLevel }: Work): boolean {
  return (
    rule.activities.includes(activity) &&
    (rule.data_classes?.includes(dataClass) ?? true) &&
    (rule.ai_levels?.includes(aiLevel) ?? true)
  );
}
