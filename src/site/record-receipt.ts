import type { Entry } from "../catalogue/catalogue.ts";
import { place } from "../catalogue/place.ts";
import type { TypeName } from "../content-types/index.ts";
import { isDate } from "../lib/is-date.ts";
import { reviewDue } from "../lib/review-due.ts";
import { belowContent, capital, type Context } from "./context.ts";
import { historyAddress } from "./history-address.ts";
import type { Bilingual } from "./language.ts";
import { recordApprovals } from "./record-approvals.ts";
import { requirementLines } from "./assurance/requirement-lines.ts";
import type { LineView, NoticeView, ReceiptView } from "./views.ts";

/** The fields that most records share; each type has some of them. */
interface Envelope {
  readonly owner?: string | undefined;
  readonly version?: number | undefined;
  readonly change_summary?: Bilingual | undefined;
  readonly effective_date?: string | undefined;
  readonly last_reviewed_on?: string | undefined;
  readonly review_in?: Parameters<typeof reviewDue>[1] | undefined;
}

/**
 * The receipt that every record's page ends with: who answers for it, who approved it, when it was last read,
 * and the file and change that it came from.
 *
 * @param more Lines of the type's own, shown as a group after the approvals.
 */
export function recordReceipt(
  context: Context,
  entry: Entry<TypeName>,
  title: string,
  more: readonly LineView[] = [],
): ReceiptView {
  const data = entry.data as Envelope;
  const { words } = context;
  const reference = data.version === undefined ? entry.id : `${entry.id} v${data.version}`;
  const groups = [
    ownerLines(context, entry, data),
    more,
    requirementLines(context, entry),
    sourceLines(context, entry, data),
  ].filter((lines) => lines.length > 0);
  return { id: "receipt", title: title || words.receipt, reference, groups };
}

function ownerLines(context: Context, entry: Entry, data: Envelope): LineView[] {
  const { words, role } = context;
  const lines: LineView[] = [];
  if (data.owner) lines.push({ label: words.owner, value: capital(role(data.owner)), form: "words" });
  if (context.portal.approvals.has(entry.file)) lines.push(recordApprovals(context, entry));
  if (data.version !== undefined)
    lines.push({ label: words.version, value: String(data.version), form: "figure" });
  // A vendor may not say from when its terms apply.
  if (data.effective_date && isDate(data.effective_date))
    lines.push({ label: words.inForceSince, value: data.effective_date, form: "figure" });
  if (data.last_reviewed_on)
    lines.push({ label: words.lastReviewed, value: data.last_reviewed_on, form: "figure" });
  if (data.last_reviewed_on && data.review_in) {
    lines.push({
      label: words.reviewDue,
      value: reviewDue(data.last_reviewed_on, data.review_in),
      form: "figure",
    });
  }
  return lines;
}

function sourceLines(context: Context, entry: Entry<TypeName>, data: Envelope): LineView[] {
  const { words, say } = context;
  const lines: LineView[] = [
    {
      label: words.source,
      value: { text: `${shortPath(entry.file)}:1–${entry.lines}`, href: context.source(entry.file) },
      form: "path",
    },
    changeLine(context, entry.file),
  ];
  if (data.change_summary)
    lines.push({ label: words.whyThisVersion, value: say(data.change_summary), form: "text" });
  return lines;
}

/** The latest change of a file: day and commit, and the way to all that came before. What it was about stands there. */
export function changeLine({ words, href, portal: { history } }: Context, file: string): LineView {
  const change = history.changes.get(file);
  const text = history.uncommitted.has(file)
    ? words.changeUncommitted
    : change
      ? `${change.date} · ${change.commit}`
      : words.changeUnknown;
  const record = place(belowContent(file));
  const value = "type" in record ? { text, href: href(historyAddress(record.type, record.id)) } : text;
  return { label: words.change, value, form: "text" };
}

/** `internal/rules/r05.yaml` as `rules/r05.yaml`: the audience is clear from the site. */
const shortPath = (file: string): string =>
  file.replace(/^.*?content\//, "").replace(/^(internal|public)\//, "");

/** Said under the title when a record's review is due; the record stays in use. */
export function reviewNotice({ words, portal }: Context, data: Envelope): NoticeView[] {
  if (!data.last_reviewed_on || !data.review_in) return [];
  const due = reviewDue(data.last_reviewed_on, data.review_in);
  if (due >= portal.asOf) return [];
  return [{ tone: "warn", mark: { word: words.reviewOverdue, tone: "warn", icon: "clock" }, text: due }];
}
