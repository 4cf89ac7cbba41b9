import type { Catalogue, Entry } from "../../catalogue/catalogue.ts";
import { textsOf, type RecordText } from "../../lib/texts-of.ts";
import { isRetired } from "../approvals/in-force.ts";

/** A text that staff send to customers as it stands, and the record that it belongs to. */
export interface ReplyText extends RecordText {
  readonly entry: Entry<"templates"> | Entry<"faq">;
}

/** Every reply text of templates and crisis FAQ that are not retired. */
export function* replyTexts({ templates, faq }: Pick<Catalogue, "templates" | "faq">): Generator<ReplyText> {
  for (const entry of templates.values()) {
    if (isRetired(entry)) continue;
    for (const text of textsOf(entry.data)) {
      if (text.path[0] === "variants" && text.path[2] === "body") yield { ...text, entry };
    }
  }
  for (const entry of faq.values()) {
    if (isRetired(entry)) continue;
    for (const text of textsOf(entry.data)) if (text.path[0] === "short_answer") yield { ...text, entry };
  }
}
