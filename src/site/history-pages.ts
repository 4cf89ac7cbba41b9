import type { AuditSource } from "../audit/source.ts";
import { allEntries } from "../catalogue/catalogue.ts";
import type { Context } from "./context.ts";
import { sectionOf } from "./history-address.ts";
import { historyOf, historyView, type HistoryView } from "./history-view.ts";
import { lazily } from "./lazily.ts";
import type { Portal } from "./portal.ts";

/** The page of a record's versions, made when it is shown: most days nobody asks. */
export interface HistoryPage {
  readonly section: string;
  readonly id: string;
  readonly view: () => Promise<HistoryView>;
}

/**
 * Makes a function that gives the history pages of a portal in a language.
 *
 * @param source Every version, read when the first page is shown.
 */
export function historyPagesOf(
  portal: Portal,
  source: () => Promise<AuditSource>,
): (context: Context) => HistoryPage[] {
  const stepsOf = historyOf(portal.history);
  const records = Array.from(allEntries(portal.catalogue), (entry) => ({
    entry,
    steps: lazily(() => stepsOf(entry)),
  }));
  return (context) =>
    records.map(({ entry, steps }) => ({
      section: sectionOf(entry.type),
      id: entry.id,
      view: async () => historyView(context, entry, steps(), await source()),
    }));
}
