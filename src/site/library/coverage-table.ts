import type { Entry } from "../../catalogue/catalogue.ts";
import { blockKind } from "../../content-types/block.ts";
import { blocksForFormats } from "./blocks-for-formats.ts";
import type { Context } from "../context.ts";
import type { Cell, TableView } from "../table-view.ts";
import { blockKindWords } from "../words/blocks.ts";
import { taxonomyWords as words } from "../words/taxonomy.ts";

interface Covered {
  readonly theme: Entry<"themes">;
  readonly formats: readonly Entry<"formats">[];
}

/** How many blocks there are to put posts of a theme together from, kind by kind; a gap is marked. */
export function coverageTable({ portal, say }: Context, themes: readonly Covered[]): TableView {
  return {
    caption: say(words.coverageCaption),
    columns: [
      { title: say(words.theme) },
      ...blockKind.options.map((kind) => ({ title: say(blockKindWords[kind].many), isNumeric: true })),
    ],
    rows: themes.map(({ theme, formats }): Cell[] => {
      const ids = formats.map(({ id }) => id);
      const blocks = blocksForFormats(portal.catalogue, ids, portal.asOf);
      const cells = blockKind.options.map((kind): Cell => {
        if (blocks[kind].length > 0) return String(blocks[kind].length);
        return { word: say(words.missing), tone: "warn", icon: "warning" };
      });
      return [say(theme.data.title), ...cells];
    }),
  };
}
