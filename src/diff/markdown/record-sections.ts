import { findEntry } from "../../catalogue/find-entry.ts";
import { fieldLabel } from "../../content-types/field-words.ts";
import { escapeComment } from "../../lib/escape-markdown.ts";
import { count } from "../../lib/list.ts";
import type { FieldPath } from "../../changes/field-changes.ts";
import { capital, type Context } from "../../site/context.ts";
import { fallenReason, fallenToday, outMark } from "../../site/relations/fallen-reason.ts";
import { statusMark } from "../../site/status.ts";
import type { RecordChange, RecordKey } from "../records/record-changes.ts";
import type { Affected } from "../records/relations.ts";
import type { ReplyChange, TextChange } from "../records/reply-changes.ts";
import { cellText, markedWords } from "./marked-words.ts";
import type { Section } from "./section.ts";
import { markText, recordName, shortName, type Sides } from "./side-contexts.ts";

/** Reply texts side by side, both languages. */
export const replySection = (sides: Sides): Section => ({
  title: sides.words.repliesTitle,
  items: sides.diff.replies.map((reply) => replyBlock(sides, reply)),
  form: "blocks",
});

function replyBlock(sides: Sides, reply: ReplyChange): string {
  const { words } = sides;
  const state = { added: ` – ${words.newText}`, removed: ` – ${words.goneText}`, changed: "" }[reply.kind];
  const holding = reply.holding ? ` – ${words.holding}` : "";
  const row = (path: FieldPath, both: readonly string[]) =>
    `| ${escapeComment(fieldLabel(path, sides.language))} | ${both.join(" | ")} |`;
  const { status, grounds } = reply;
  const marks = status
    ? [status.before, status.after].map((one) => markText(statusMark(sides.after, one)))
    : grounds && [standingText(sides.before, reply), standingText(sides.after, reply)];
  const rows = [
    ...(marks ? [row(["status"], marks)] : []),
    ...reply.texts.map((text) => row(text.path, cells(text))),
  ];
  return [
    `${recordName(sides, reply)}${holding}${state}`,
    "",
    `| | ${words.before} | ${words.after} |`,
    "| --- | --- | --- |",
    ...rows,
  ].join("\n");
}

/** How an approved reply stands on one side, and what has given way beneath it. */
function standingText(side: Context, { type, id }: RecordKey): string {
  const entry = findEntry(side.portal.catalogue, type, id);
  const fallen = entry && fallenToday(side, entry);
  const mark = entry && outMark(side, entry);
  if (!fallen || !mark) return markText(statusMark(side, "approved"));
  const reason = fallen.way.length > 1 ? `. ${escapeComment(fallenReason(side, fallen))}` : "";
  return `${markText(mark)}${reason}`;
}

function cells({ before, after }: TextChange): readonly [string, string] {
  if (before !== undefined && after !== undefined) return markedWords(before, after);
  return [before === undefined ? "–" : cellText(before), after === undefined ? "–" : cellText(after)];
}

/** What rests on each changed record, through which other one where it is not directly. */
export const affectedSection = (sides: Sides): Section => ({
  title: sides.words.affectedTitle,
  items: sides.diff.affected
    .filter(({ dependents }) => dependents.length > 0)
    .map((affected) => affectedItem(sides, affected)),
  form: "list",
});

function affectedItem(sides: Sides, { changed, dependents, names }: Affected): string {
  const { words } = sides;
  const direct = dependents.filter(({ via }) => via === undefined);
  const further = dependents.filter(({ via }) => via !== undefined);
  return [
    `- ${recordName(sides, changed)}`,
    ...byType(sides, direct).map((line) => `  - ${line}`),
    ...byType(sides, further, ({ via }) => (via ? ` ${words.via} \`${via.id}\`` : "")).map(
      (line) => `  - ${line}`,
    ),
    ...(names.length > 0
      ? [`  - ${words.names}: ${names.map((one) => shortName(sides, one)).join(", ")}`]
      : []),
  ].join("\n");
}

/** One line per type; of very many only the first are named. */
function byType<K extends RecordKey>(
  sides: Sides,
  keys: readonly K[],
  more: (key: K) => string = () => "",
): string[] {
  return Array.from(Map.groupBy(keys, ({ type }) => type).values(), (ofType) => {
    const [first, ...rest] = ofType.slice(0, mostNamed).map((key) => `\`${key.id}\`${more(key)}`);
    const label = ofType[0] ? shortName(sides, ofType[0]).replace(/ `.*$/, "") : "";
    const left = ofType.length > mostNamed ? ` … +${ofType.length - mostNamed}` : "";
    return `${capital(label)}: ${[first, ...rest].join(", ")}${left}`;
  });
}

const mostNamed = 25;

export const voidedSection = (sides: Sides): Section => ({
  title: sides.words.voidedTitle,
  lead: sides.words.voidedLead,
  items: sides.diff.voided.map((record) => {
    const given = record.approvals.map(({ by, role, at }) => `\`${by}\` (\`${role}\`) ${at}`);
    return `- ${recordName(sides, record)}: ${given.join(", ")}`;
  }),
  form: "list",
});

export const translationSection = (sides: Sides): Section => ({
  title: sides.words.translationsTitle,
  items: sides.diff.translations.map((record) => {
    const { words } = sides;
    const fields = record.missing.map((path) =>
      path.length === 0 ? words.wholeText : escapeComment(fieldLabel(path, sides.language)),
    );
    const missing = fields.length > 0 ? [`${words.missing}: ${fields.join(", ")}`] : [];
    return `- ${recordName(sides, record)}: ${[...(record.drifted ? [words.drifted] : []), ...missing].join("; ")}`;
  }),
  form: "list",
});

export const dueSection = (sides: Sides): Section => ({
  title: sides.words.dueTitle,
  lead: sides.words.dueLead,
  items: sides.diff.due.map((record) => {
    const causes = record.because.map((one) => shortName(sides, one)).join(", ");
    return `- ${recordName(sides, record)}, ${sides.words.because} ${causes}`;
  }),
  form: "list",
});

/** Every record that came, went or changed, with the names of its fields; last, for whoever wants to be sure. */
export function recordsSection(sides: Sides): Section {
  const { words, diff } = sides;
  const rows = diff.rows.added.map(
    ({ kpi, periods }) =>
      `- ${recordName(sides, { type: "kpis", id: kpi })}: ${newRows(sides, periods.length)} (${escapeComment(span(periods))})`,
  );
  return {
    title: words.recordsTitle,
    items: [...diff.records.map((one) => recordItem(sides, one)), ...rows],
    form: "list",
  };
}

const newRows = ({ language }: Sides, rows: number): string =>
  language === "sv" ? count(rows, "ny rad", "nya rader") : count(rows, "new row");

const span = (periods: readonly string[]): string =>
  periods.length < 2 ? periods.join("") : `${periods[0]}–${periods.at(-1)}`;

function recordItem(sides: Sides, record: RecordChange): string {
  const { words } = sides;
  const fields = [
    ...new Set(
      record.fields.map(({ path: [name = ""] }) => escapeComment(fieldLabel([name], sides.language))),
    ),
  ];
  const shown = fields.slice(0, 12).join(", ") + (fields.length > 12 ? ` … +${fields.length - 12}` : "");
  return `- ${recordName(sides, record)}: ${words[record.kind]}${shown === "" ? "" : ` (${shown})`}`;
}
