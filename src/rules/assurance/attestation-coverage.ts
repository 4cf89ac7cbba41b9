import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { AttestationRow } from "../../content-types/attestation.ts";
import { audienceRoles, countsFrom, toAttest, type Attested } from "./attested-records.ts";

/** How long somebody has to read a version that has come into force, or after taking up a role, in days. */
export const attestationDays = 30;

/** One person in the audience of a record. */
export interface Reader {
  readonly person: string;
  /** What they last confirmed that counts. Undefined while it is still to be read. */
  readonly read?: { readonly version: number; readonly on: string } | undefined;
  /** Last day to have read it. ISO date. */
  readonly due: string;
  /** Still unread after its last day. */
  readonly isLate: boolean;
}

/** Who has read one record, by the roles of its audience. */
export interface RecordCoverage {
  readonly entry: Attested;
  /** The oldest version whose reading counts. */
  readonly from: number;
  /** A role nobody holds has no readers. A person who holds several roles is in each. */
  readonly roles: readonly { readonly role: string; readonly readers: readonly Reader[] }[];
  /** Each person once, by their key. */
  readonly readers: readonly Reader[];
}

/**
 * Who has read what, of all that is to be read. Only those who hold a role of the audience today count: somebody who has
 * left need not read, and somebody new has the same time as everybody else.
 *
 * @param asOf ISO date. What was read after it has not been read yet.
 */
export function attestationCoverage(catalogue: Catalogue, asOf: string): RecordCoverage[] {
  const rows = Map.groupBy(
    (catalogue.attestations?.data.rows ?? []).filter(({ on }) => on <= asOf),
    ({ type, id }) => `${type}/${id}`,
  );
  return toAttest(catalogue).map((entry) => {
    const from = countsFrom(entry);
    const readings = latestByPerson(rows.get(`${entry.type}/${entry.id}`) ?? [], from, entry.data.version);
    const roles = audienceRoles(entry).map((role) => ({
      role,
      readers: holdersOn(catalogue, role, asOf).map(({ person, since }): Reader => {
        const read = readings.get(person);
        const due = dueOn(entry, since);
        return {
          person,
          ...(read && { read: { version: read.version, on: read.on } }),
          due,
          isLate: !read && due < asOf,
        };
      }),
    }));
    return { entry, from, roles, readers: onceEach(roles.flatMap(({ readers }) => readers)) };
  });
}

function latestByPerson(
  rows: readonly AttestationRow[],
  from: number,
  to: number,
): ReadonlyMap<string, AttestationRow> {
  const counting = rows.filter(({ version }) => version >= from && version <= to);
  return new Map(
    counting
      .toSorted((a, b) => a.version - b.version || (a.on < b.on ? -1 : 1))
      .map((row) => [row.person, row]),
  );
}

function holdersOn({ roles }: Catalogue, role: string, day: string) {
  const holders = roles.get(role)?.data.holders ?? [];
  return holders
    .filter(({ from, to }) => from <= day && (to === undefined || day <= to))
    .map(({ person_id: person, from: since }) => ({ person, since }));
}

/** Thirty days after the version came into force, or after the person came to the role, whichever is later. */
function dueOn({ data }: Attested, since: string): string {
  const start = data.effective_date > since ? data.effective_date : since;
  return Temporal.PlainDate.from(start).add({ days: attestationDays }).toString();
}

/** A person with several roles has as long as the role that gives the least time. */
function onceEach(readers: readonly Reader[]): Reader[] {
  const byPerson = Map.groupBy(readers, ({ person }) => person);
  return [...byPerson.keys()].sort().flatMap((person) => {
    const [first] = (byPerson.get(person) ?? []).toSorted((a, b) => (a.due < b.due ? -1 : 1));
    return first ? [first] : [];
  });
}
