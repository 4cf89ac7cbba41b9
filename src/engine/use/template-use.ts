import type { Topic } from "../../content-types/fields.ts";
import type { UseRow } from "../../content-types/template-use.ts";
import { parsePeriod, type Period } from "../../lib/period.ts";

/** What of a template decides whether an answer that carries its short code counts as answered with it. */
export interface UsedTemplate {
  readonly short_code: string;
  readonly intent: Topic;
  readonly expires: string;
  readonly suspended?: { readonly since: string } | undefined;
}

/** Templates by the tag that replies carry. */
export const byShortCode = <T extends UsedTemplate>(
  templates: Iterable<{ readonly data: T }>,
): ReadonlyMap<string, T> => new Map(Array.from(templates, ({ data }) => [data.short_code, data]));

/** Replies of one week: how many there were, and how many rested on a template. */
export interface WeekOfUse {
  readonly week: Period;
  readonly replies: number;
  readonly withTemplate: number;
}

/**
 * Why a template was out of use all through a week; undefined when it could be used on some day of it.
 * The week in which it is withdrawn still counts: the table does not tell days apart.
 */
export function outOfUse(
  { expires, suspended }: UsedTemplate,
  week: Period,
): "suspended" | "expired" | undefined {
  if (suspended && suspended.since <= week.start) return "suspended";
  return expires < week.start ? "expired" : undefined;
}

/**
 * Weekly coverage. A reply whose template was out of use, or is not known, counts as one without.
 *
 * @param rows As in the table; a row in no week of the calendar is left out (KV632).
 * @param templates By short code.
 * @param topics The topics that count; all of them unless told. A reply's topic is the row's own or its template's.
 * @returns A week for each that has a row, in time order; also one in which no topic that counts was asked about.
 */
export function weeksOfUse(
  rows: readonly UseRow[],
  templates: ReadonlyMap<string, UsedTemplate>,
  topics?: readonly Topic[],
): WeekOfUse[] {
  const byWeek = Map.groupBy(rows, ({ week }) => week);
  return Array.from(byWeek, ([text, inWeek]): WeekOfUse[] => {
    const week = parsePeriod(text, "weekly");
    if (!week) return [];
    const counted = inWeek.filter((row) => {
      const topic = topicOf(row, templates);
      return topics === undefined || (topic !== undefined && topics.includes(topic));
    });
    const covered = counted.filter(({ short_code: code }) => {
      const template = code === undefined ? undefined : templates.get(code);
      return template && !outOfUse(template, week);
    });
    return [{ week, replies: sum(counted), withTemplate: sum(covered) }];
  })
    .flat()
    .toSorted((a, b) => a.week.index - b.week.index);
}

/** The share of replies that rested on a template, in percent; undefined when there were no replies. */
export function coverage({ replies, withTemplate }: WeekOfUse): number | undefined {
  return replies === 0 ? undefined : (100 * withTemplate) / replies;
}

/** How often each short code was used from one week to another, both included. Codes never used are not in it. */
export function usesByCode(rows: readonly UseRow[], from: string, to: string): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const { week, short_code: code, count } of rows) {
    if (code === undefined || week < from || week > to) continue;
    uses.set(code, (uses.get(code) ?? 0) + count);
  }
  return uses;
}

/** Questions that were answered without a template, each once, the most frequent first. */
export interface OpenQuestion {
  readonly question: string;
  readonly topic: Topic | undefined;
  readonly count: number;
}

const { compare: alphabetically } = new Intl.Collator("sv");

/** Wordings that differ only in capitals count as one question. Equally frequent ones stand in Swedish order. */
export function questionsWithout(rows: readonly UseRow[], from: string, to: string): OpenQuestion[] {
  const open = rows.filter(
    ({ week, short_code: code, question }) =>
      code === undefined && question !== undefined && week >= from && week <= to,
  );
  const same = Map.groupBy(open, ({ topic, question = "" }) => `${topic} ${question.toLowerCase()}`);
  return Array.from(same.values(), (group): OpenQuestion[] => {
    const [first] = group;
    return first ? [{ question: first.question ?? "", topic: first.topic, count: sum(group) }] : [];
  })
    .flat()
    .toSorted((a, b) => b.count - a.count || alphabetically(a.question, b.question));
}

function topicOf(
  { topic, short_code: code }: UseRow,
  templates: ReadonlyMap<string, UsedTemplate>,
): Topic | undefined {
  return topic ?? (code === undefined ? undefined : templates.get(code)?.intent);
}

const sum = (rows: readonly UseRow[]): number => rows.reduce((total, { count }) => total + count, 0);
