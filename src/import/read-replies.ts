import { topic as topicField, type Topic } from "../content-types/fields.ts";
import { list, quoted } from "../lib/list.ts";
import { periodContaining, type Period } from "../lib/period.ts";
import { automaticCodes } from "./counting-rule.ts";
import { findColumns } from "./find-columns.ts";
import type { ImportProblem } from "./import-problem.ts";
import { readExport, type ExportRow } from "./read-export.ts";
import { readMoment } from "./read-moment.ts";

/** One reply that a person sent. Who asked and what was written is never read. */
export interface Reply {
  readonly day: string;
  readonly week: Period;
  readonly code?: string;
  readonly topic?: Topic;
  /** The case's theme, as staff have named it. */
  readonly question?: string;
}

export interface Replies {
  readonly replies: readonly Reply[];
  readonly problems: readonly ImportProblem[];
}

/**
 * Reads an export of cases, one row each. Those without a reply, and those that no person answered, are left out.
 *
 * @param text Decoded, without byte order mark.
 */
export function readReplies(text: string): Replies {
  const read = readExport(text);
  if ("problem" in read) return { replies: [], problems: [read.problem] };
  const { header, rows } = read.table;
  const { at, several } = findColumns(header, names);
  const missing = columns.filter((column) => at[column] === undefined);
  if (several[0] !== undefined || missing.length > 0) {
    const message = several[0]
      ? `More than one column could be "${several[0]}".`
      : `The export has no column that is known to be ${list(quoted(missing))}.`;
    const hint = `Name the columns ${list(quoted(columns.map((column) => names[column][0])))}, each once.`;
    return { replies: [], problems: [{ message, hint }] };
  }
  const results = rows.map((row) => readRow(row, (column) => row.cells[at[column] ?? -1] ?? ""));
  return {
    replies: results.flatMap((result) => (result && "week" in result ? [result] : [])),
    problems: results.flatMap((result) => (result && "message" in result ? [result] : [])),
  };
}

const names = {
  replied: ["replied", "besvarat", "svarat", "first reply"],
  code: ["template code", "kortkod", "template", "svarsmall", "mall", "short code"],
  topic: ["topic", "ämne"],
  question: ["theme", "tema", "question", "fråga"],
} as const;

type Column = keyof typeof names;
const columns = Object.keys(names) as Column[];

function readRow({ line }: ExportRow, cell: (column: Column) => string): Reply | ImportProblem | undefined {
  const code = cell("code").replace(/^#/, "").toLowerCase();
  if (cell("replied") === "" || automaticCodes.includes(code)) return undefined;
  const replied = readMoment(cell("replied"));
  if ("problem" in replied) return { line, message: `The time of the reply ${replied.problem}.` };

  const day = replied.moment.toPlainDate().toString();
  const reply = { day, week: periodContaining(day, "weekly") };
  if (code !== "") return { ...reply, code };

  const topic = topics.get(cell("topic").toLowerCase());
  const question = cell("question").replace(/\s+/g, " ");
  if (!topic) {
    const hint = `Write one of ${list(quoted(topicField.options), "or")}.`;
    return { line, message: "The reply has no short code, and no topic that is known.", hint };
  }
  if (question === "" || question.length > 120 || personal.test(question)) {
    const why =
      question === "" ? "is empty" : question.length > 120 ? "is too long" : "may name a person or a case";
    const hint =
      "Let staff choose from fixed themes, such as “Var är mitt paket?”: the customer's own words are not kept.";
    return { line, message: `The theme ${why}.`, hint };
  }
  return { ...reply, topic, question };
}

/** An address, a handle, or a number long enough to be a phone's or an order's. */
const personal = /@|https?:|\d[\d -]{4,}\d/i;

const topics: ReadonlyMap<string, Topic> = new Map([
  ...topicField.options.map((topic) => [topic, topic] as const),
  ["integritet", "privacy"],
  ["dataskydd", "privacy"],
  ["personuppgifter", "privacy"],
  ["uppgifter", "data"],
  ["moderering", "moderation"],
  ["regler", "moderation"],
  ["policy", "moderation"],
  ["kundservice", "service"],
  ["kris", "crisis"],
]);
