import type { Catalogue, Entry } from "../../catalogue/catalogue.ts";
import { textsOf, type RecordText } from "../../lib/texts-of.ts";
import { isRetired } from "../approvals/in-force.ts";

/** A text that is published as it stands, and the creative block that it belongs to. */
export interface BlockText extends RecordText {
  readonly entry: Entry<"blocks">;
}

/** The words of every opening and call to action that is not retired. A visual's content describes it. */
export function* blockTexts({ blocks }: Pick<Catalogue, "blocks">): Generator<BlockText> {
  for (const entry of blocks.values()) {
    if (isRetired(entry) || entry.data.kind === "visual") continue;
    for (const text of textsOf(entry.data)) if (text.path[0] === "content") yield { ...text, entry };
  }
}
