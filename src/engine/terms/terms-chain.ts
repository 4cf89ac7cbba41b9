import type { DataOf } from "../../content-types/index.ts";

/** A terms version as its chain needs it; a catalogue's entry fits. */
export interface TermsVersion {
  readonly id: string;
  readonly data: Pick<DataOf<"terms">, "vendor" | "terms_type" | "fetch_date" | "previous">;
}

/** `exempelbild Terms of Service`: which of a vendor's terms a version is one of. */
export const chainKey = ({ vendor, terms_type }: TermsVersion["data"]): string => `${vendor} ${terms_type}`;

/**
 * The versions that hold now: those that no other names as the one before it. One for each of a vendor's terms, unless
 * the chain is broken (KV711).
 */
export function currentTerms<T extends TermsVersion>(all: Iterable<T>): T[] {
  const versions = [...all];
  const replaced = new Set(versions.flatMap(({ data }) => data.previous ?? []));
  return versions.filter(({ id }) => !replaced.has(id));
}

/** The version that came after each, by the id of the one before. */
export const nextTerms = <T extends TermsVersion>(all: Iterable<T>): ReadonlyMap<string, T> =>
  new Map(Array.from(all).flatMap((one) => (one.data.previous ? [[one.data.previous, one] as const] : [])));
