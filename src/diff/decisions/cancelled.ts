import type { Catalogue, Entry } from "../../catalogue/catalogue.ts";
import { keyOf, type RecordChange, type RecordKey } from "../records/record-changes.ts";
import {
  decidedText,
  ruleIds,
  standingOf,
  wholeStanding,
  type RuleStanding,
  type WholeStanding,
} from "./decision-changes.ts";
import { evaluate, type Decided, type Evaluated, type Four } from "./evaluate.ts";

/** Something that stays as it is although a part of the change, by itself, would have made it something else. */
export interface CancelledChange {
  /** None for the decision as a whole. */
  readonly rule?: string | undefined;
  readonly standing: RuleStanding | WholeStanding;
  readonly alone: readonly AloneChange[];
}

export interface AloneChange {
  /** All new rows, all new definitions, or one record with everything that changed about it. */
  readonly part: "data" | "definition" | RecordKey;
  readonly becomes: RuleStanding | WholeStanding;
}

/** The changes that hide one another: together they change no decision, alone one of them would. */
export function cancelledChanges(
  four: Four<Evaluated>,
  records: readonly RecordChange[],
  tables: readonly string[],
  sides: { readonly before: Catalogue; readonly after: Catalogue; readonly asOf: string },
): CancelledChange[] {
  const halves: [AloneChange["part"], Evaluated][] = [
    ["data", four.data],
    ["definition", four.definition],
  ];
  const byHalves = cancelled(four, halves);
  // What the halves tell need not be told again record by record.
  return byHalves.length > 0 ? byHalves : cancelled(four, oneByOne(records, tables, sides));
}

function cancelled(
  four: Four<Evaluated>,
  parts: readonly [AloneChange["part"], Evaluated][],
): CancelledChange[] {
  const wholeText = ({ decision, by }: WholeStanding) => `${decision} ${by}`;
  const rules = ruleIds(four.before, four.after).flatMap((rule): CancelledChange[] => {
    const standing = standingOf(four.after, rule);
    const stays = decidedText(standing);
    if (stays !== decidedText(standingOf(four.before, rule))) return [];
    const alone = parts.flatMap(([part, side]): AloneChange[] => {
      const becomes = standingOf(side, rule);
      return decidedText(becomes) === stays ? [] : [{ part, becomes }];
    });
    return alone.length > 0 ? [{ rule, standing, alone }] : [];
  });
  if (rules.length > 0) return rules;
  const standing = wholeStanding(four.after);
  if (wholeText(standing) !== wholeText(wholeStanding(four.before))) return [];
  const alone = parts.flatMap(([part, side]): AloneChange[] => {
    const becomes = wholeStanding(side);
    return wholeText(becomes) === wholeText(standing) ? [] : [{ part, becomes }];
  });
  return alone.length > 0 ? [{ standing, alone }] : [];
}

/** The old side with one changed record in place of its own, for each record that decisions rest on. */
function oneByOne(
  records: readonly RecordChange[],
  tables: readonly string[],
  { before, after, asOf }: { readonly before: Catalogue; readonly after: Catalogue; readonly asOf: string },
): [RecordKey, Evaluated][] {
  const keys = new Map<string, RecordKey>(
    [...records, ...tables.map((id): RecordKey => ({ type: "kpis", id }))]
      .filter(({ type }) => type === "kpis" || type === "decisionRules" || type === "events")
      .map(({ type, id }) => [keyOf({ type, id }), { type, id }]),
  );
  if (keys.size < 2) return [];
  return Array.from(keys.values(), (key) => [key, evaluate(withOne(key, before, after), asOf)]);
}

function withOne({ type, id }: RecordKey, before: Decided, after: Decided): Decided {
  if (type === "events") return { ...before, events: after.events };
  if (type === "kpis") return { ...before, kpis: replaced(before.kpis, after.kpis, id) };
  return { ...before, decisionRules: replaced(before.decisionRules, after.decisionRules, id) };
}

function replaced<E extends Entry>(
  all: ReadonlyMap<string, E>,
  others: ReadonlyMap<string, E>,
  id: string,
): ReadonlyMap<string, E> {
  const other = others.get(id);
  const rest = Array.from(all).filter(([key]) => key !== id);
  return new Map(other ? [...rest, [id, other]] : rest);
}
