import type { SearchEntry } from "../search/search-entry.ts";
import type { EvaluationDocument } from "./evaluation-set.ts";

const several = (value: string | readonly string[] | undefined): readonly string[] | undefined =>
  typeof value === "string" ? [value] : value;

/** Any documents as the search takes a portal's own. Each is a record of its own: nothing says which are translations. */
export function entriesOf(documents: readonly EvaluationDocument[]): SearchEntry[] {
  return documents.map(({ channel, tone, audience, ...document }) => ({
    ...document,
    record: document.id,
    facets: { channel: several(channel), tone: several(tone), audience: several(audience) },
    card: {
      address: `/${document.id}/`,
      lang: document.lang,
      kind: document.kind,
      title: document.title,
      summary: document.body,
    },
  }));
}
