import type { Catalogue, Entry } from "../catalogue/catalogue.ts";
import { recordKey } from "../catalogue/record-key.ts";
import { claimStanding } from "../lib/claim-standing.ts";
import { shortestWay } from "../lib/shortest-way.ts";
import { graphOf } from "./graph.ts";

/**
 * Why a record carries nothing: it is retired, blocked or suspended; its last day is over; it is a claim that its
 * sources do not carry, or that nobody has approved.
 */
export type Cause = "retired" | "blocked" | "suspended" | "expired" | "unsupported" | "not_approved";

/** A record that is out of force, and what brought it there. */
export interface Fallen {
  /** From the record itself to the one that is out of force by itself: the same when it is that one. */
  readonly way: readonly [Entry, ...Entry[]];
  readonly cause: Cause;
}

/** The fields that decide it; each type has some of them. */
export interface Standing {
  readonly status?: string | undefined;
  readonly verdict?: string | undefined;
  /** ISO dates: the last day. */
  readonly expires?: string | undefined;
  readonly valid_until?: string | undefined;
  /** The right to use it, where it is somebody else’s. */
  readonly rights?: { readonly until?: string | undefined } | undefined;
}

const statusesOut: ReadonlySet<string> = new Set<Cause>(["retired", "blocked", "suspended"]);

/** Whether the record itself says so in its status. */
export const isByStatus = (cause: Cause): boolean => statusesOut.has(cause);

/**
 * Why a record would be out of force if it stood alone. A draft, and what applies from a later day, is not out of force:
 * a new version lies in the same file as the one that still applies. A claim carries nothing before it is approved.
 *
 * @param day ISO date. The last day still counts.
 */
export function ownCause(
  type: string,
  { status, verdict, expires, valid_until: until, rights }: Standing,
  day: string,
): Cause | undefined {
  if (type === "claims" && status !== undefined && until !== undefined && isVerdict(verdict)) {
    const standing = claimStanding({ status, verdict, valid_until: until }, day);
    return standing === "supported" || standing === "partly" ? undefined : standing;
  }
  if (status !== undefined && statusesOut.has(status)) return status as Cause;
  const last = expires ?? until ?? rights?.until;
  return last !== undefined && day > last ? "expired" : undefined;
}

/**
 * Why a record is out of force on a day: by itself, or because something that it rests on is. The one place that decides
 * it; pages, search, exports, the crisis page and the rules all ask here.
 *
 * @param day ISO date.
 * @returns The nearest cause; nothing when people may go by the record, as far as its grounds are concerned.
 */
export function fallenOn(catalogue: Catalogue, entry: Entry, day: string): Fallen | undefined {
  const known = rememberedOn(catalogue, day);
  const key = recordKey(entry);
  if (!known.has(key)) known.set(key, findFallen(catalogue, entry, day));
  return known.get(key);
}

function findFallen(catalogue: Catalogue, entry: Entry, day: string): Fallen | undefined {
  const { grounds } = graphOf(catalogue);
  const causeOf = ({ type, data }: Entry) => ownCause(type, data as Standing, day);
  const way = shortestWay(
    entry,
    (one) => grounds(one).flatMap(({ to, falls }) => (falls ? [to] : [])),
    (one) => causeOf(one) !== undefined,
    recordKey,
  );
  const cause = way && causeOf(way.at(-1) ?? entry);
  return way && cause && { way, cause };
}

/** The last day on which a record is in force unless somebody renews it or what it rests on; nothing when none is set. */
export function lastDayInForce(catalogue: Catalogue, entry: Entry): string | undefined {
  const { grounds } = graphOf(catalogue);
  const seen = new Set<Entry>([entry]);
  for (const one of seen) {
    for (const { to, falls } of grounds(one)) if (falls) seen.add(to);
  }
  return Array.from(seen, ({ data }) => data as Standing)
    .flatMap(({ expires, valid_until: until, rights }) => expires ?? until ?? rights?.until ?? [])
    .sort()[0];
}

const remembered = new WeakMap<Catalogue, Map<string, Map<string, Fallen | undefined>>>();

function rememberedOn(catalogue: Catalogue, day: string): Map<string, Fallen | undefined> {
  const days = remembered.get(catalogue) ?? new Map<string, Map<string, Fallen | undefined>>();
  remembered.set(catalogue, days);
  const known = days.get(day) ?? new Map<string, Fallen | undefined>();
  days.set(day, known);
  return known;
}

const isVerdict = (verdict: string | undefined) =>
  verdict === "supported" || verdict === "partly" || verdict === "unsupported";
