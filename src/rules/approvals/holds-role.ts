import type { DataOf } from "../../content-types/index.ts";

/**
 * Whether a person holds a role on a day. The first and the last day count.
 *
 * @param person The person's key: `person-01`.
 * @param day ISO date.
 */
export function holdsRole(
  { holders }: Pick<DataOf<"roles">, "holders">,
  person: string,
  day: string,
): boolean {
  return holders.some(
    ({ person_id, from, to }) => person_id === person && from <= day && (to === undefined || day <= to),
  );
}
