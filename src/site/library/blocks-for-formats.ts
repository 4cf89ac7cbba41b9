import type { Catalogue, Entry } from "../../catalogue/catalogue.ts";
import type { BlockKind } from "../../content-types/block.ts";
import { isBlockUsable } from "../../graph/block-standing.ts";

type Block = Entry<"blocks">;

/** The blocks that may go into posts of some formats on a day, by kind; a block that fits several counts once. */
export function blocksForFormats(
  catalogue: Catalogue,
  formats: readonly string[],
  day: string,
): Readonly<Record<BlockKind, readonly Block[]>> {
  const fitting = catalogue.blocks
    .values()
    .filter(({ data }) => data.formats.some((id) => formats.includes(id)))
    .filter((block) => isBlockUsable(catalogue, block, day))
    .toArray();
  const ofKind = (kind: BlockKind) => fitting.filter(({ data }) => data.kind === kind);
  return { hook: ofKind("hook"), visual: ofKind("visual"), cta: ofKind("cta") };
}
