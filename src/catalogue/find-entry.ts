import type { TypeName } from "../content-types/index.ts";
import type { Catalogue, Entry } from "./catalogue.ts";

/** A record by its type and id; nothing when there is none, or it cannot be read. */
export function findEntry(catalogue: Catalogue, type: TypeName, id: string): Entry | undefined {
  const collection = catalogue[type];
  return collection instanceof Map ? (collection.get(id) as Entry | undefined) : undefined;
}
