import type { Dialect } from "../catalogue/number-grammar.ts";
import type { UseRow } from "../content-types/template-use.ts";
import { count as counted } from "../lib/list.ts";
import { lastClosedPeriod, type Period } from "../lib/period.ts";
import { askedWeeks } from "./choose-weeks.ts";
import { editLines } from "./edit-lines.ts";
import type { ImportProblem } from "./import-problem.ts";
import { readReplies, type Reply } from "./read-replies.ts";
import { inQuotes } from "./table-rows.ts";

export interface TemplateUseOptions {
  /** The table as it stands; empty when there is none yet. */
  readonly tableText: string;
  /** Its rows. */
  readonly rows: readonly UseRow[];
  /** ISO date. */
  readonly asOf: string;
  /** ISO weeks to add; none for the last one that is over. */
  readonly weeks?: readonly string[] | undefined;
}

export interface TemplateUsePlan {
  readonly newText: string;
  /** The rows to add, as they will stand. */
  readonly added: readonly string[];
  /** What to know of it, in sentences. */
  readonly said: readonly string[];
  readonly problems: readonly ImportProblem[];
}

const columns = ["week", "short_code", "topic", "question", "count"] as const;

/**
 * Counts an export's replies by template, or by question where there was none, and plans the rows of the weeks that
 * the table does not have yet. A week that it has is left as it is: delete its rows to count it anew. Pure.
 */
export function planTemplateUse(exportText: string, options: TemplateUseOptions): TemplateUsePlan {
  const { tableText, rows, asOf, weeks: asked = [] } = options;
  const nothing = { newText: tableText, added: [], said: [] };
  const { replies, problems } = readReplies(exportText);
  const wanted =
    asked.length > 0 ? askedWeeks(asked, asOf) : { weeks: [lastClosedPeriod(asOf, "weekly")], problems: [] };
  const wrong = [...problems, ...wanted.problems];
  if (wrong.length > 0) return { ...nothing, problems: wrong };
  if (replies.length === 0) return { ...nothing, problems: [{ message: "The export has no replies." }] };

  const there = new Set(rows.map(({ week }) => week));
  const weeks = wanted.weeks.filter(({ text }) => !there.has(text));
  const dialect: Dialect = tableText.split("\n", 1)[0]?.includes(",") ? "en" : "sv";
  const delimiter = dialect === "sv" ? ";" : ",";
  const added = weeks.flatMap((week) => countRows(replies, week).map((row) => rowText(row, delimiter)));
  const start = tableText === "" ? `${columns.join(delimiter)}\n` : tableText;
  const end = start.match(/[^\n]*\n|[^\n]+$/g)?.length ?? 0;
  return {
    newText:
      added.length === 0
        ? tableText
        : editLines(start, [{ line: end + 1, replaces: 0, text: added.join("\n") }]),
    added,
    said: [
      ...wanted.weeks
        .filter(({ text }) => there.has(text))
        .map(({ text }) => `${text} is there already, and is left as it is.`),
      ...weeks.flatMap((week) => weekSentence(replies, week)),
    ],
    problems: [],
  };
}

/** Templates first, then questions, each the most frequent first. */
function countRows(replies: readonly Reply[], week: Period): UseRow[] {
  const inWeek = replies.filter((reply) => reply.week.text === week.text);
  const groups = Map.groupBy(inWeek, ({ code, topic, question }) =>
    code === undefined ? `${topic} ${question?.toLowerCase()}` : `#${code}`,
  );
  return Array.from(groups.values(), (group): UseRow[] => {
    const [first] = group;
    if (!first) return [];
    const { code, topic, question } = first;
    const row = { week: week.text, count: group.length };
    return [code === undefined ? { ...row, topic, question } : { ...row, short_code: code }];
  })
    .flat()
    .toSorted(
      (a, b) => Number(a.short_code === undefined) - Number(b.short_code === undefined) || b.count - a.count,
    );
}

/** Says how many there were, and when the export may not hold all of the week. */
function weekSentence(replies: readonly Reply[], { text, start, end }: Period): string[] {
  const days = replies.map(({ day }) => day).sort();
  const [first = "", last = ""] = [days[0], days.at(-1)];
  const count = replies.filter(({ week }) => week.text === text).length;
  const missing = first > start || last < end;
  return [
    `${text}: ${counted(count, "reply", "replies")}.`,
    ...(missing
      ? [
          `The export's replies are from ${first} to ${last}: check that it holds all of ${text}, ${start} to ${end}.`,
        ]
      : []),
  ];
}

const rowText = (row: UseRow, delimiter: string): string =>
  columns.map((column) => inQuotes(String(row[column] ?? ""), delimiter)).join(delimiter);
