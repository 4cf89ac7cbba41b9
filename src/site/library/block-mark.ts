import type { Entry } from "../../catalogue/catalogue.ts";
import { blockStanding } from "../../graph/block-standing.ts";
import type { Context } from "../context.ts";
import type { RegisterRow } from "../record-view.ts";
import type { MarkView } from "../views.ts";
import { blockWords } from "../words/blocks.ts";

/** How a creative block stands today. */
export function blockMark({ portal, say }: Context, block: Entry<"blocks">): MarkView {
  switch (blockStanding(portal.catalogue, block, portal.asOf)) {
    case "usable":
      return { word: say(blockWords.approved), tone: "good", icon: "check" };
    case "rights":
      return { word: say(blockWords.rightsMark), tone: "stop", icon: "octagon" };
    case "grounds":
      return { word: say(blockWords.grounds), tone: "stop", icon: "octagon" };
    case "retired":
      return { word: say(blockWords.retired), tone: "none", icon: "ring" };
    case "draft":
      return { word: say(blockWords.draft), tone: "none", icon: "ring" };
  }
}

/** A block in a list, with its words or what it shows under its name. */
export function blockRow(context: Context, block: Entry<"blocks">): RegisterRow {
  const { link, say } = context;
  return {
    id: block.id,
    link: link("blocks", block.id, say(block.data.title)),
    facts: say(block.data.content),
    mark: blockMark(context, block),
  };
}
