import type { Loaded } from "../catalogue/build.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { compareDiagnostics, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { legible } from "../diagnostics/legible.ts";
import { changeRules } from "./change-rules/index.ts";
import type { Comparison, ContentDiff } from "./content-diff.ts";
import { decisionsByLimit } from "./decisions/by-limit.ts";
import { cancelledChanges } from "./decisions/cancelled.ts";
import { decisionChanges } from "./decisions/decision-changes.ts";
import { evaluateFour } from "./decisions/evaluate.ts";
import { limitChanges } from "./limits/limit-changes.ts";
import { recordChanges } from "./records/record-changes.ts";
import { affectedRecords, reviewsDue } from "./records/relations.ts";
import { replyChanges } from "./records/reply-changes.ts";
import { translationChanges } from "./records/translation-changes.ts";
import { voidedApprovals } from "./records/voided-approvals.ts";
import { rowChanges } from "./row-changes.ts";
import { takenAsUnchanged, unreadable } from "./unreadable.ts";
import { verdictChanges } from "./verdict-changes.ts";

/**
 * Compares two states of the content by what follows from them. Pure, and never throws on content: what cannot be read is
 * said, and the rest is compared.
 *
 * @param asOf ISO date that both sides are judged by.
 */
export function compareContent(
  before: Loaded,
  after: Loaded,
  { asOf }: { readonly asOf: string },
): ContentDiff {
  const compared = compareCatalogues(
    takenAsUnchanged(before, after.catalogue),
    takenAsUnchanged(after, before.catalogue),
    asOf,
  );
  const found = changeRules.flatMap(({ code, severity, check }) =>
    Array.from(check(compared), (finding): Diagnostic => ({ code, severity, ...finding })),
  );
  return {
    ...compared,
    unreadable: [...unreadable("before", before, asOf), ...unreadable("after", after, asOf)],
    findings: found.map(legible).sort(compareDiagnostics),
  };
}

function compareCatalogues(before: Catalogue, after: Catalogue, asOf: string): Comparison {
  const records = recordChanges(before, after);
  const rows = rowChanges(before, after, asOf);
  const four = evaluateFour(before, after, asOf);
  const limits = limitChanges(records, before, after);
  return {
    before,
    after,
    asOf,
    four,
    records,
    rows,
    limits,
    decisions: decisionChanges(four),
    byLimit: decisionsByLimit(four, limits, { before, after }),
    verdicts: verdictChanges(four, asOf),
    cancelled: cancelledChanges(four, records, rows.tables, { before, after, asOf }),
    replies: replyChanges(records, { before, after, asOf }),
    affected: affectedRecords(records, before, after),
    voided: voidedApprovals(records),
    translations: translationChanges(records, after),
    due: reviewsDue(records, before, after),
  };
}
