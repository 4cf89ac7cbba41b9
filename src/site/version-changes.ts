import { parseTable, type TableRow } from "../catalogue/parse-table.ts";
import { fieldChanges, type FieldChange } from "../changes/field-changes.ts";
import { wordChanges, type TextPart } from "../changes/word-changes.ts";
import { fieldLabel } from "../content-types/field-words.ts";
import { valueText } from "../content-types/value-words.ts";
import type { ParsedFile } from "../audit/record-facts.ts";
import type { AuditSource } from "../audit/source.ts";
import type { FileVersion } from "../provenance/history.ts";
import { capital, type Context } from "./context.ts";
import { figuresOf } from "./figures.ts";
import type { Language } from "./language.ts";
import { historyWords } from "./words/history.ts";

/** One thing that a version changed: where, and the words that went and came. */
export interface ChangeView {
  readonly label: string;
  readonly parts: readonly TextPart[];
  /** Set when its words are not in the page’s language. */
  readonly lang?: Language;
}

export interface Changed {
  readonly changes: readonly ChangeView[];
  /** A side could not be read as what it is. */
  readonly unreadable: boolean;
}

/** Told elsewhere on the page, or of no interest to a reader: what a version is called, why, and who approved it. */
const toldElsewhere = new Set([
  "version",
  "definition_version",
  "change_summary",
  "approvals",
  "translation",
]);

/**
 * What a version changed in one of a record's files: field by field, a KPI's figures period by period, a text paragraph
 * by paragraph.
 *
 * @param kpi Id of the KPI whose table it is, if it is one.
 */
export function changesOf(
  context: Context,
  source: Pick<AuditSource, "parsed" | "text">,
  { path, from, to }: Pick<FileVersion, "path" | "from" | "to">,
  kpi: string | undefined,
): Changed {
  const textOf = (blob: string | undefined) => (blob === undefined ? "" : (source.text(blob) ?? ""));
  if (path.endsWith(".csv")) {
    const [before, after] = [textOf(from), textOf(to)];
    const changes =
      kpi === undefined ? lineChanges(context, before, after) : rowChanges(context, before, after, kpi);
    return { changes, unreadable: false };
  }
  const parsed = (blob: string | undefined) => (blob === undefined ? nothing : source.parsed(path, blob));
  const [old, now] = [parsed(from), parsed(to)];
  if (!old || !now) return { changes: lineChanges(context, textOf(from), textOf(to)), unreadable: true };

  const fields = together(
    fieldChanges(old.fields, now.fields)
      .filter(({ path: [first] }) => !toldElsewhere.has(String(first)))
      .map((change) => inWords(change, context.language)),
  ).map(([change, ...more]) => ({
    ...(more.length === 0
      ? changeView(capital(fieldLabel(change.path, context.language)), change)
      : listView(capital(fieldLabel(change.path.slice(0, -1), context.language)), [change, ...more])),
    ...inOther(
      context,
      change.path.findLast((part) => part === "sv" || part === "en"),
    ),
  }));
  return { changes: [...fields, ...paragraphChanges(context, path, old.body, now.body)], unreadable: false };
}

const nothing: ParsedFile = { fields: {}, body: "" };

const inOther = ({ language }: Context, lang: Language | undefined): { lang?: Language } =>
  lang === undefined || lang === language ? {} : { lang };

/** Values of closed lists as a reader says them: `under granskning` for `in_review`. */
const inWords = (change: FieldChange, language: Language): FieldChange => ({
  ...change,
  ...(change.before === undefined ? {} : { before: valueText(change.path, change.before, language) }),
  ...(change.after === undefined ? {} : { after: valueText(change.path, change.after, language) }),
});

type Run = [FieldChange, ...FieldChange[]];

/** Neighbours that came to one list, or went from it, are one thing to tell. */
function together(changes: readonly FieldChange[]): Run[] {
  const runs: Run[] = [];
  for (const change of changes) {
    const run = runs.at(-1);
    if (run && isOfOneList(run[0], change)) run.push(change);
    else runs.push([change]);
  }
  return runs;
}

function isOfOneList(a: FieldChange, b: FieldChange): boolean {
  const list = ({ path, kind }: FieldChange) =>
    kind === "changed" || typeof path.at(-1) !== "number"
      ? undefined
      : [kind, ...path.slice(0, -1)].join(" ");
  return list(a) !== undefined && list(a) === list(b);
}

/** Words stand in a row, sentences on lines of their own. */
function listView(label: string, run: Run): ChangeView {
  const texts = run.map(({ before, after }) => wholeParts(before, after));
  const long = texts.some(([part]) => (part?.text.length ?? 0) > 30);
  return {
    label,
    parts: texts.flatMap((parts, i) =>
      i === 0 ? parts : [{ kind: "same" as const, text: long ? "\n" : ", " }, ...parts],
    ),
  };
}

function paragraphChanges(context: Context, path: string, before: string, after: string): ChangeView[] {
  const { say } = context;
  const isEnglish = path.endsWith("/en.mdx");
  const title = say(isEnglish ? historyWords.englishText : historyWords.swedishText);
  const split = (body: string) =>
    body
      .split(/\n\s*\n/)
      .map((one) => one.trim())
      .filter(Boolean);
  return fieldChanges(split(before), split(after)).map((change) => ({
    ...changeView(
      `${title}, ${say(historyWords.paragraph).toLowerCase()} ${Number(change.path[0]) + 1}`,
      change,
    ),
    ...inOther(context, isEnglish ? "en" : "sv"),
  }));
}

function lineChanges({ say }: Context, before: string, after: string): ChangeView[] {
  const lines = (text: string) => text.split(/\r?\n/).filter((line) => line !== "");
  return fieldChanges(lines(before), lines(after)).map((change) =>
    changeView(`${say(historyWords.row)} ${Number(change.path[0]) + 1}`, change),
  );
}

/** A KPI's rows by period, in the order of the periods. */
function rowChanges(context: Context, before: string, after: string, kpi: string): ChangeView[] {
  const figures = figuresOf(context, kpi);
  const unit = context.portal.catalogue.kpis.get(kpi)?.data.unit ?? "";
  const byPeriod = (text: string) => new Map(parseTable(text, unit).rows.map((row) => [row.period, row]));
  const written = ({ value, n, note }: TableRow) =>
    [figures.exact(value), n === undefined ? "" : `n ${n}`, note ?? ""].filter(Boolean).join(" · ");
  const [old, now] = [byPeriod(before), byPeriod(after)];
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((period) => {
    const [was, is] = [old, now].map((rows) => {
      const row = rows.get(period);
      return row && written(row);
    });
    return was === is ? [] : [{ label: capital(figures.period(period)), parts: wholeParts(was, is) }];
  });
}

const changeView = (label: string, { before, after }: FieldChange): ChangeView => ({
  label,
  parts:
    before === undefined || after === undefined
      ? wholeParts(before, after)
      : shortened(wordChanges(before, after)),
});

/** Figures and single words are told as old and new: half a number is no answer. */
function wholeParts(before: string | undefined, after: string | undefined): TextPart[] {
  return [
    ...(before === undefined ? [] : [{ kind: "removed" as const, text: before }]),
    ...(after === undefined ? [] : [{ kind: "added" as const, text: after }]),
  ];
}

/** What stayed is only there to place what changed. Characters on each side. */
const shownAround = 90;

function shortened(parts: readonly TextPart[]): TextPart[] {
  if (!parts.some(({ kind, text }) => kind === "same" && /\s/.test(text)) || isRewritten(parts)) {
    const side = (kind: TextPart["kind"]) =>
      parts
        .filter((part) => part.kind === "same" || part.kind === kind)
        .map(({ text }) => text)
        .join("");
    return wholeParts(side("removed"), side("added"));
  }
  return parts.map(({ kind, text }, i) => {
    if (kind !== "same") return { kind, text };
    const head = i === 0 ? "" : text.slice(0, shownAround);
    const tail = i === parts.length - 1 ? "" : text.slice(-shownAround);
    return head.length + tail.length + 20 >= text.length
      ? { kind, text }
      : { kind, text: `${head} … ${tail}` };
  });
}

/** So little stayed that words side by side would be a riddle. */
function isRewritten(parts: readonly TextPart[]): boolean {
  const length = (kind: TextPart["kind"]) =>
    parts.filter((part) => part.kind === kind).reduce((sum, { text }) => sum + text.trim().length, 0);
  return length("same") * 2 < Math.max(length("removed"), length("added"));
}
