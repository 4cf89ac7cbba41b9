import type { Catalogue, Entry } from "../../catalogue/catalogue.ts";
import { textsOf, type RecordText } from "../../lib/texts-of.ts";
import { keptPerObject } from "../../lib/kept.ts";
import { isRetired } from "../approvals/in-force.ts";

/** A text that staff send to customers as it stands, and the record that it belongs to. */
export interface ReplyText extends RecordText {
  readonly entry: Entry<"templates"> | Entry<"faq">;
}

/** Every reply text of templates and crisis FAQ that are not retired. */
export const replyTexts = keptPerObject(
  (catalogue: Pick<Catalogue, "templates" | "faq">): readonly ReplyText[] => [...findTexts(catalogue)],
);

function* findTexts({ templates, faq }: Pick<Catalogue, "templates" | "faq">): Generator<ReplyText> {
  for (const entry of templates.values()) {
    if (isRetired(entry)) continue;
    for (const [i, { body }] of entry.data.variants.entries())
      yield* below(entry, ["variants", i, "body"], body);
  }
  for (const entry of faq.values()) {
    if (isRetired(entry)) continue;
    yield* below(entry, ["short_answer"], entry.data.short_answer);
  }
}

function* below(entry: ReplyText["entry"], path: RecordText["path"], field: unknown): Generator<ReplyText> {
  for (const text of textsOf(field)) yield { ...text, path: [...path, ...text.path], entry };
}
