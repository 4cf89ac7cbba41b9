import type { TypeName } from "../../content-types/index.ts";
import type { Context } from "../context.ts";
import { compareIn } from "../format.ts";
import type { ListedRecord } from "./define-register.ts";

/** Records in the order of the names that the reader sees: å, ä and ö last in Swedish, whatever their ids. */
export function byTitle<N extends TypeName>(
  { language }: Context,
  records: readonly ListedRecord<N>[],
): ListedRecord<N>[] {
  const compare = compareIn(language);
  return records.toSorted((a, b) => compare(titleOf(a), titleOf(b)));
}

const titleOf = <N extends TypeName>({ row }: ListedRecord<N>): string => row.link?.text ?? row.title ?? "";
