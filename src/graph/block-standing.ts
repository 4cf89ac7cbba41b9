import type { Catalogue, Entry } from "../catalogue/catalogue.ts";
import { fallenOn } from "./fallen.ts";

/** Why a creative block may or may not go into a post on a day. `rights`: they are over; `grounds`: something it rests on. */
export type BlockStanding = "usable" | "draft" | "retired" | "rights" | "grounds";

type Block = Entry<"blocks">;

/**
 * Whether a creative block may be used on a day, and if not, why. Pages and counts ask here.
 *
 * @param day ISO date. The last day of the rights is a day of use.
 */
export function blockStanding(catalogue: Catalogue, block: Block, day: string): BlockStanding {
  const { status, rights } = block.data;
  if (status !== "approved") return status;
  if (rights.until !== undefined && day > rights.until) return "rights";
  return fallenOn(catalogue, block, day) ? "grounds" : "usable";
}

/** Whether a creative block may go into a post on a day. */
export const isBlockUsable = (catalogue: Catalogue, block: Block, day: string): boolean =>
  blockStanding(catalogue, block, day) === "usable";
