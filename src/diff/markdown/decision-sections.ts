import { escapeComment } from "../../lib/escape-markdown.ts";
import { capital, type Context } from "../../site/context.ts";
import { decisionSentence, ruleSentence } from "../../site/decision-sentence.ts";
import { decisionMark, stateMark } from "../../site/verdict-marks.ts";
import type { DecisionByLimit } from "../decisions/by-limit.ts";
import type { CancelledChange } from "../decisions/cancelled.ts";
import {
  outcomeOf,
  type RuleChange,
  type RuleStanding,
  type WholeStanding,
} from "../decisions/decision-changes.ts";
import type { Evaluated } from "../decisions/evaluate.ts";
import type { LimitChange } from "../limits/limit-change.ts";
import { causeWords } from "./diff-words.ts";
import { limitText, recordOf } from "./limit-text.ts";
import type { Section } from "./section.ts";
import { markText, recordName, shortName, type Sides } from "./side-contexts.ts";

/** Decisions that change, those that a moved limit takes away, and rules that only wait. */
export function decisionSections(sides: Sides): Section[] {
  const { words, diff } = sides;
  const { whole, rules } = diff.decisions;
  const decided = rules.filter((rule) => rule.decided);
  const byLimit = (kind: DecisionByLimit["kind"]) =>
    diff.byLimit.filter((one) => one.kind === kind).map((one) => byLimitItem(sides, one));
  return [
    {
      title: words.decisionsTitle,
      items: [...(whole ? [wholeItem(sides)] : []), ...decided.map((rule) => ruleItem(sides, rule))],
      form: "list",
    },
    {
      title: words.byLimitTitle,
      lead: words.byLimitLead,
      items: byLimit("goes"),
      form: "list",
    },
    {
      title: words.comesByLimitTitle,
      lead: words.comesByLimitLead,
      items: byLimit("comes"),
      form: "list",
    },
  ];
}

/** Rules that wait, or wait no longer, without anything being decided otherwise. */
export const waitingSection = (sides: Sides): Section => ({
  title: sides.words.waitingTitle,
  items: sides.diff.decisions.rules
    .filter(({ decided }) => !decided)
    .map((rule) => `${ruleHead(sides, rule)}\n${cause(sides, rule.cause)}`),
  form: "list",
});

export const cancelledSection = (sides: Sides): Section => ({
  title: sides.words.cancelledTitle,
  lead: sides.words.cancelledLead,
  items: sides.diff.cancelled.map((one) => cancelledItem(sides, one)),
  form: "list",
});

function wholeItem(sides: Sides): string {
  const { words, diff, before, after } = sides;
  const { whole } = diff.decisions;
  if (!whole) return "";
  return [
    `- **${words.whole}**: ${wholeText(before, whole.before)} → ${wholeText(after, whole.after)}`,
    cause(sides, whole.cause),
    below(words.why, escapeComment(decisionSentence(after))),
    below(words.wasBecause, escapeComment(decisionSentence(before))),
  ].join("\n");
}

function ruleItem(sides: Sides, change: RuleChange): string {
  const { words, diff, before, after } = sides;
  const { rule } = change;
  const [was, is] = [outcomeOf(diff.four.before, rule), outcomeOf(diff.four.after, rule)];
  const limits = movedFor(sides, rule).map((limit) => below(words.limit, limitOf(sides, limit)));
  return [
    ruleHead(sides, change),
    cause(sides, change.cause),
    ...limits,
    ...(is ? [below(words.why, escapeComment(ruleSentence(after, is)))] : []),
    ...(was ? [below(words.wasBecause, escapeComment(ruleSentence(before, was)))] : []),
    ...whatFollows(sides, change),
  ].join("\n");
}

/** What somebody is to do now, or no longer has to. */
function whatFollows({ words, before, after }: Sides, { rule, ...change }: RuleChange): string[] {
  if (change.after.state === "firing") return [below(words.follows, instruction(after, rule))];
  return change.before.state === "firing" ? [below(words.noLonger, instruction(before, rule))] : [];
}

const ruleHead = (sides: Sides, { rule, before, after }: RuleChange): string =>
  `- ${recordName(sides, { type: "decisionRules", id: rule })}: ` +
  `${standingText(sides, sides.diff.four.before, rule, before)} → ${standingText(sides, sides.diff.four.after, rule, after)}`;

function byLimitItem(sides: Sides, { rule, kind, decision, limits, rationales }: DecisionByLimit): string {
  const { words, before } = sides;
  const name =
    rule === undefined ? `**${words.whole}**` : recordName(sides, { type: "decisionRules", id: rule });
  const reasons = rationales.map((reason) => below(words.rationale, escapeComment(sides.after.say(reason))));
  return [
    `- ${kind === "goes" ? words.goes : words.comes}: ${markText(decisionMark(before, decision))}, ${name}`,
    ...limits.map((limit) => below(words.limit, limitOf(sides, limit))),
    ...(reasons.length > 0 ? reasons : [`  - ▲ ${words.noRationale}`]),
  ].join("\n");
}

function cancelledItem(sides: Sides, { rule, standing, alone }: CancelledChange): string {
  const { words, after } = sides;
  const name =
    rule === undefined ? `**${words.whole}**` : recordName(sides, { type: "decisionRules", id: rule });
  const inWords = (one: RuleStanding | WholeStanding) =>
    "state" in one ? standingWord(after, one) : wholeText(after, one);
  const parts = alone.map(({ part, becomes }) => {
    const what =
      part === "data" ? words.newData : part === "definition" ? words.newDefinitions : shortName(sides, part);
    return `  - ${capital(what)} ${words.alone}: ${inWords(becomes)}`;
  });
  return [`- ${name} ${words.staysAs} ${inWords(standing)}`, ...parts].join("\n");
}

function wholeText(context: Context, { decision, by }: WholeStanding): string {
  return `${markText(decisionMark(context, decision))}${by === undefined ? "" : ` (\`${by}\`)`}`;
}

/** Where a rule stands, with what it decides: `■ Utlöst: Pausa`. */
function standingText(sides: Sides, side: Evaluated, rule: string, standing: RuleStanding): string {
  const context = side === sides.diff.four.before ? sides.before : sides.after;
  const outcome = outcomeOf(side, rule);
  if (!outcome) return `○ ${sides.words.notInForce}`;
  const mark = markText(stateMark(context, outcome));
  return standing.state === "firing" ? `${mark}: ${decisionMark(context, outcome.rule.decision).word}` : mark;
}

/** The same of a standing that no side has. */
function standingWord(context: Context, { state, decision }: RuleStanding): string {
  const { words } = context;
  if (state === "firing") return decision ? markText(decisionMark(context, decision)) : words.firing;
  return state === "unknown"
    ? `○ ${words.unknown}`
    : state === "pending"
      ? `◷ ${words.pending}`
      : `· ${words.inactive}`;
}

/** What somebody is to do, and who. */
function instruction(context: Context, rule: string): string {
  const record = context.portal.catalogue.decisionRules.get(rule);
  if (!record) return "";
  const { instruction: text, owner } = record.data.do;
  return escapeComment(`${context.say(text)} (${capital(context.role(owner))})`);
}

/** The limits that moved for a rule: its own, and those of the KPIs that its conditions ask about. */
function movedFor({ diff }: Sides, rule: string): LimitChange[] {
  const asked = new Set(
    [diff.four.before, diff.four.after].flatMap((side) => outcomeOf(side, rule)?.tree ?? []).flatMap(kpisOf),
  );
  return diff.limits.filter(
    ({ type, id }) =>
      (type === "decisionRules" && id === rule) || ((type === "kpis" || type === "events") && asked.has(id)),
  );
}

function kpisOf(tree: NonNullable<ReturnType<typeof outcomeOf>>["tree"]): string[] {
  if (tree.kind === "leaf") return [tree.leaf.kpi];
  return tree.kind === "not" ? kpisOf(tree.part) : tree.parts.flatMap(kpisOf);
}

/** A limit with the record that it is part of. */
const limitOf = (sides: Sides, limit: LimitChange): string =>
  `${limitText(sides, limit)} (${shortName(sides, recordOf(limit))})`;

const cause = ({ words, language }: Sides, name: RuleChange["cause"]): string =>
  below(words.reason, causeWords[name][language]);

const below = (label: string, text: string): string => `  - ${label}: ${text}`;
