import type { Entry } from "../../catalogue/catalogue.ts";
import { contentTypes } from "../../content-types/index.ts";
import type { ContentType } from "../../content-types/define.ts";
import { fallingFields } from "../../graph/falling.ts";

/** A status that takes a record out of use, as its own field says; nothing when it has none of them. */
export function withdrawnStatus({ data }: Entry): "retired" | "blocked" | "suspended" | undefined {
  const status = "status" in data ? data.status : undefined;
  return status === "retired" || status === "blocked" || status === "suspended" ? status : undefined;
}

/**
 * Whether a record simply gives way when what it rests on is withdrawn, so that nobody has to rewrite it first (KV720).
 * Blocking and suspending must take effect at once: an error would keep the last site, and the text, up. All other
 * references to what is withdrawn are put right in the same change (KV202).
 *
 * @param field The field of `from` that names `to`.
 */
export function givesWay(from: Entry, field: unknown, to: Entry): boolean {
  const status = withdrawnStatus(to);
  // What a declaration must not name has rules of its own: KV521 and KV522.
  if (status === undefined || from.type === "declarations") return false;
  const { restsOn = [] }: ContentType = contentTypes[from.type];
  const fields = status === "retired" ? fallingFields(from.type, from.data) : restsOn;
  return fields.includes(String(field));
}
