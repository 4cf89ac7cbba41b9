import type { Condition } from "../../content-types/decision-rule.ts";
import { leavesOf } from "../../engine/decide/decision-rule.ts";
import type { DataOf } from "../../content-types/index.ts";
import { list } from "../../lib/list.ts";
import type { Context } from "../../site/context.ts";
import { figuresOf } from "../../site/figures.ts";
import { day } from "../../site/format.ts";
import { question } from "../../site/sentences.ts";
import { targetText } from "../../site/target-text.ts";
import { decisionMark } from "../../site/verdict-marks.ts";
import { escapeComment } from "../../lib/escape-markdown.ts";
import type { LimitChange } from "../limits/limit-change.ts";
import type { RecordKey } from "../records/record-changes.ts";
import { conductWords, limitWords } from "./diff-words.ts";
import { markText, type Sides } from "./side-contexts.ts";

/** `målet: minst 1,4 % senast … → minst 1,2 % senast …`: one limit, as it was and is, escaped. */
export function limitText(sides: Sides, limit: LimitChange): string {
  const name = limitWords[limit.what][sides.language];
  if (limit.what === "kpi") return name;
  const before = valueText(sides.before, limit, limit.before, sides);
  const after =
    limit.removed && limit.what === "status"
      ? sides.words.deleted
      : valueText(sides.after, limit, limit.after, sides);
  // Two KPIs may have one name; their ids tell them apart.
  const ids = before === after ? idsIn : () => "";
  return `${name}: ${before}${ids(limit.before, limit)} → ${after}${ids(limit.after, limit)}`;
}

/** The record that a limit is part of: an event's KPI, for the list of events says nothing. */
export const recordOf = ({ type, id }: LimitChange): RecordKey =>
  type === "events" ? { type: "kpis", id } : { type, id };

function idsIn(value: unknown, { what }: LimitChange): string {
  if ((what !== "when" && what !== "guardrails") || value === undefined) return "";
  const ids = what === "when" ? leavesOf(value as Condition).map(({ kpi }) => kpi) : (value as string[]);
  return ` (${Array.from(new Set(ids), (id) => `\`${id}\``).join(", ")})`;
}

function valueText(
  context: Context,
  { what, id }: LimitChange,
  value: unknown,
  { words, language }: Sides,
): string {
  if (value === undefined) return words.none;
  const say = (key: string) => conductWords[key]?.[language] ?? escapeComment(key);
  switch (what) {
    case "target": {
      const { op, value: amount, by } = value as NonNullable<DataOf<"kpis">["target"]>;
      const until = context.say({ sv: `senast den ${day(by, "sv")}`, en: `by ${day(by, "en")}` });
      return escapeComment(`${targetText(context, figuresOf(context, id), op, amount)} ${until}`);
    }
    case "baseline":
      return escapeComment(baselineText(context, id, value));
    case "bounds": {
      const { min, max } = value as { min?: number; max?: number };
      const figures = figuresOf(context, id);
      const ends = [min, max].map((end) => (end === undefined ? "…" : figures.exact(end)));
      return escapeComment(ends.join("–"));
    }
    case "decision":
      return markText(decisionMark(context, value as Parameters<typeof decisionMark>[1]));
    case "when":
      return escapeComment(conditionText(context, value as Condition));
    case "guardrails":
      return escapeComment(
        list(
          (value as string[]).map((kpi) => figuresOf(context, kpi).name),
          and(context),
        ) || words.none,
      );
    case "conditions":
    case "unless":
      return escapeComment(
        (value as { sv: string; en?: string }[]).map((text) => context.say(text)).join(" · "),
      );
    case "label":
      return escapeComment(context.say(value as { sv: string; en?: string }));
    case "approval": {
      const { roles, two_person } = value as NonNullable<DataOf<"rules">["approval"]>;
      const people = two_person
        ? { sv: "två personer", en: "two people" }
        : { sv: "en person", en: "one person" };
      return escapeComment(`${context.say(people)} (${roles.map((role) => context.role(role)).join(", ")})`);
    }
    case "coverage":
      return escapeComment((value as string[]).join(", "));
    case "event": {
      const { kind, date } = value as DataOf<"events">["events"][number];
      return `${say(kind)} ${escapeComment(day(date, language))}`;
    }
    case "as_of":
      return escapeComment(day(String(value), language));
    case "programme": {
      const { start, days } = value as DataOf<"site">["programme"];
      return escapeComment(
        context.say({ sv: `${days} dagar från ${start}`, en: `${days} days from ${start}` }),
      );
    }
    default:
      return say(String(value));
  }
}

function baselineText(context: Context, kpi: string, value: unknown): string {
  const baseline = value as NonNullable<DataOf<"kpis">["baseline"]>;
  if ("value" in baseline) return figuresOf(context, kpi).exact(baseline.value);
  return "not_introduced" in baseline
    ? context.words.notIntroduced
    : `${context.words.baselinePending} ${baseline.pending_until}`;
}

/** A condition on one line, as a rule asks it. */
export function conditionText(context: Context, condition: Condition): string {
  if ("not" in condition)
    return `${context.say({ sv: "inte", en: "not" })} (${conditionText(context, condition.not)})`;
  if ("kpi" in condition) return question(context, condition);
  const [parts, word] =
    "all" in condition
      ? [condition.all, and(context)]
      : [condition.any, context.say({ sv: "eller", en: "or" })];
  return parts
    .map((part) => ("kpi" in part ? question(context, part) : `(${conditionText(context, part)})`))
    .join(` ${word} `);
}

const and = ({ say }: Context): string => say({ sv: "och", en: "and" });
