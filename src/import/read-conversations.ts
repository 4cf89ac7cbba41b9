import { list, quoted } from "../lib/list.ts";
import { channelOf, topicOf } from "./conversation-words.ts";
import { automaticCodes, type Channel, type Topic } from "./counting-rule.ts";
import { findColumns } from "./find-columns.ts";
import type { ImportProblem } from "./import-problem.ts";
import { readExport, type ExportRow } from "./read-export.ts";
import { readMoment } from "./read-moment.ts";

/** One question from a customer. Who asked and what was written is never read. */
export interface Conversation {
  readonly line: number;
  readonly received: Temporal.ZonedDateTime;
  /** When a person first replied; none while nobody has. */
  readonly replied?: Temporal.ZonedDateTime;
  /** None for a channel that no counting rule names. */
  readonly channel?: Channel;
  /** None for every other subject. */
  readonly topic?: Topic;
  /** Short code of the template that the reply rests on. */
  readonly code?: string;
}

export interface Conversations {
  readonly conversations: readonly Conversation[];
  readonly problems: readonly ImportProblem[];
}

/**
 * Reads an export of conversations, one row each. A message that no person sent is no reply.
 *
 * @param text Decoded, without byte order mark.
 */
export function readConversations(text: string): Conversations {
  const read = readExport(text);
  if ("problem" in read) return { conversations: [], problems: [read.problem] };
  const { header, rows } = read.table;
  const { at, several } = findColumns(header, names);
  const unclear = columnProblem(header, at, several);
  if (unclear) return { conversations: [], problems: [unclear] };

  const results = rows.map((row) => readRow(row, (column) => row.cells[at[column] ?? -1] ?? ""));
  return {
    conversations: results.flatMap((result) => ("message" in result ? [] : [result])),
    problems: results.flatMap((result) => ("message" in result ? [result] : [])),
  };
}

const names = {
  received: ["received", "mottaget", "inkom", "inkommet", "skapat", "created"],
  replied: ["replied", "besvarat", "svarat", "first reply"],
  channel: ["channel", "kanal"],
  topic: ["topic", "ämne"],
  code: ["template code", "kortkod", "template", "svarsmall", "mall", "short code"],
} as const;

type Column = keyof typeof names;
const columns = Object.keys(names) as Column[];

/** The first line may be no header but a customer's words: of it, only what was recognised is quoted. */
function columnProblem(
  header: readonly string[],
  at: Partial<Readonly<Record<Column, number>>>,
  [twice]: readonly Column[],
): ImportProblem | undefined {
  if (twice !== undefined) {
    const hint = "Leave only one of them in the export.";
    return { message: `More than one column could be "${twice}".`, hint };
  }
  const missing = columns.filter((column) => at[column] === undefined);
  if (missing.length === 0) return undefined;
  const found = Object.values(at).map((place) => header[place] ?? "");
  return {
    message: [
      `The export has no column that is known to be ${list(quoted(missing))}.`,
      ...(found.length > 0 ? [`Found: ${list(quoted(found))}.`] : []),
    ].join(" "),
    hint: `Name the columns ${list(quoted(columns.map((column) => names[column][0])))}.`,
  };
}

function readRow({ line }: ExportRow, cell: (column: Column) => string): Conversation | ImportProblem {
  const refuse = (message: string): ImportProblem => ({ line, message });
  const received = readMoment(cell("received"));
  if ("problem" in received) return refuse(`The time of the question ${received.problem}.`);

  const code = cell("code").replace(/^#/, "").toLowerCase();
  const replied = cell("replied") === "" ? undefined : readMoment(cell("replied"));
  if (replied && "problem" in replied) return refuse(`The time of the reply ${replied.problem}.`);
  if (replied && Temporal.ZonedDateTime.compare(replied.moment, received.moment) < 0) {
    return refuse("The reply comes before the question.");
  }
  if (!replied && code !== "" && !automaticCodes.includes(code)) {
    return refuse("There is a template code and no time of a reply.");
  }
  const channel = channelOf(cell("channel"));
  const topic = topicOf(cell("topic"));
  return {
    line,
    received: received.moment,
    ...(replied && !automaticCodes.includes(code) ? { replied: replied.moment } : {}),
    ...(channel ? { channel } : {}),
    ...(topic ? { topic } : {}),
    ...(code === "" ? {} : { code }),
  };
}
