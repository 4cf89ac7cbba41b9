import type { AuditApproval } from "../audit/on-day.ts";
import { allApprovals } from "../audit/record-on.ts";
import { recordFacts, type RecordFacts } from "../audit/record-facts.ts";
import type { AuditSource } from "../audit/source.ts";
import { isProse, type Entry } from "../catalogue/catalogue.ts";
import type { ContentType } from "../content-types/define.ts";
import { contentTypes } from "../content-types/index.ts";
import { versionsByFile, type FileVersion, type History, type Step } from "../provenance/history.ts";
import type { Context } from "./context.ts";
import { entryTitle } from "./entry-title.ts";
import { historyAddress } from "./history-address.ts";
import { approvalTexts, personName } from "./known-approvals.ts";
import { changesOf, type ChangeView } from "./version-changes.ts";
import type { LineView, PageView } from "./views.ts";
import { historyWords } from "./words/history.ts";

/** A record's versions, the latest first. */
export interface HistoryView {
  readonly page: PageView;
  readonly lead: string;
  /** Said before the versions, or instead of them. */
  readonly notes: readonly string[];
  readonly versions: readonly VersionView[];
  /** How many older versions are left out. */
  readonly older?: string | undefined;
  /** What words went and what words came, for those who do not see it. */
  readonly words: { readonly removed: string; readonly added: string };
}

export interface VersionView {
  /** Unique on the page. */
  readonly id: string;
  /** `Version 3 · 2026-11-02`, or the day alone. */
  readonly title: string;
  readonly lines: readonly LineView[];
  readonly note?: string | undefined;
  readonly changes: readonly ChangeView[];
  readonly more?: string | undefined;
}

/** How many versions a page shows, and how many changes of each. */
export const mostVersions = 50;
const mostChanges = 30;

/** A step that changed some of a record's files. */
export interface RecordStep {
  readonly step: Step;
  readonly files: readonly FileVersion[];
  /** Every file of the record as the step left it, and among them the record's own. */
  readonly present: readonly FileVersion[];
  readonly main: FileVersion | undefined;
}

/** Makes a function that gives a record's versions; the history is gone through once. */
export function historyOf({ steps }: History): (entry: Entry) => RecordStep[] {
  const versionsOf = versionsByFile(steps);
  const order = new Map(steps.map((step, i) => [step, i]));
  const at = (step: Step) => order.get(step) ?? 0;
  return (entry) => {
    const files = [entry.file, ...otherFiles(entry)].map(versionsOf);
    const byStep = Map.groupBy(files.flat(), ({ step }) => step);
    return Array.from(byStep, ([step, changed]): RecordStep => {
      const [main, ...others] = files.map((versions) => versions.find((one) => at(one.step) >= at(step)));
      return { step, files: changed, main, present: [main, ...others].flatMap((one) => one ?? []) };
    }).toSorted((a, b) => at(a.step) - at(b.step));
  };
}

/** @param source Has every version of the record. */
export function historyView(
  context: Context,
  entry: Entry,
  steps: readonly RecordStep[],
  source: AuditSource,
): HistoryView {
  const { language, say, href, portal } = context;
  const { history } = portal;
  const title = entryTitle(context, entry);
  const files = [entry.file, ...otherFiles(entry)];
  const older = steps.length - mostVersions;
  return {
    page: {
      language,
      title: `${say(historyWords.title)}: ${title}`,
      address: historyAddress(entry.type, entry.id),
      crumbs: [
        hasPage(entry)
          ? context.link(entry.type, entry.id, title)
          : { text: context.words.navRegisters, href: href("/registers/") },
      ],
      notices: [],
    },
    lead: say(historyWords.lead),
    notes: [
      ...(files.some((file) => history.uncommitted.has(file)) ? [historyWords.uncommitted] : []),
      ...(steps.length === 0 ? [historyWords.empty] : []),
      ...(history.shallow ? [historyWords.cut] : []),
    ].map(say),
    versions: steps
      .slice(0, mostVersions)
      .map((one, i) => versionView(context, entry, one, i === steps.length - 1, source)),
    older: older > 0 ? `${older} ${say(historyWords.older)}.` : undefined,
    words: { removed: say(historyWords.removed), added: say(historyWords.added) },
  };
}

function versionView(
  context: Context,
  entry: Entry,
  { step, files, present, main }: RecordStep,
  isOldest: boolean,
  source: AuditSource,
): VersionView {
  const { say } = context;
  const parsed = main?.to === undefined ? undefined : source.parsed(main.path, main.to);
  const facts = parsed && recordFacts(parsed);
  const filesAt = present.flatMap(({ path, to }) => (to === undefined ? [] : [{ path, blob: to }]));
  const own = files.find((file) => file === main);
  const isFirst = isOldest && own !== undefined && own.from === undefined;
  const isDeleted = own !== undefined && own.to === undefined;
  const found =
    isFirst || isDeleted
      ? []
      : files.map((file) => changesOf(context, source, file, entry.type === "kpis" ? entry.id : undefined));
  const changes = found.flatMap((one) => one.changes);
  const more = changes.length - mostChanges;
  const note = isFirst
    ? historyWords.first
    : isDeleted
      ? historyWords.deleted
      : found.some(({ unreadable }) => unreadable)
        ? historyWords.unreadable
        : changes.length === 0
          ? historyWords.nothingSeen
          : undefined;
  return {
    id: `v-${step.commit.slice(0, 7)}`,
    title: [facts?.version === undefined ? "" : `${say(historyWords.version)} ${facts.version}`, step.day]
      .filter(Boolean)
      .join(" · "),
    lines: linesOf(context, step, facts, allApprovals(source, facts, filesAt)),
    note: note && say(note),
    changes: changes.slice(0, mostChanges),
    more: more > 0 ? `${more} ${say(historyWords.more)}.` : undefined,
  };
}

function linesOf(
  context: Context,
  { commit, subject, authors }: Step,
  facts: RecordFacts | undefined,
  approvals: readonly AuditApproval[],
): LineView[] {
  const { say } = context;
  const approved = approvalTexts(context, approvals);
  return [
    {
      label: say(historyWords.who),
      value: authors.map((one) => personName(context, one)).join(", "),
      form: "text",
    },
    ...(facts?.reason
      ? [{ label: say(historyWords.why), value: say(facts.reason), form: "text" as const }]
      : []),
    { label: say(historyWords.commit), value: `${commit.slice(0, 7)} · ${subject}`, form: "text" },
    ...(approved.length > 0
      ? [{ label: say(historyWords.approved), value: approved.join("; "), form: "text" as const }]
      : []),
  ];
}

/** Whether this site shows the record itself: not what is public, nor a rule that nobody goes by any more. */
function hasPage({ type, data }: Entry): boolean {
  const { page, path }: ContentType = contentTypes[type];
  return (
    page !== undefined &&
    path.startsWith("internal/") &&
    (type !== "rules" || !("status" in data) || data.status === "active")
  );
}

/** The files of a record besides its own: a KPI's table, a text's English. */
function otherFiles(entry: Entry): string[] {
  if (isProse(entry)) return entry.prose.en ? [entry.prose.en.file] : [];
  return "table" in entry && isTable(entry.table) ? [entry.table.file] : [];
}

const isTable = (table: unknown): table is { readonly file: string } =>
  typeof table === "object" && table !== null;
