import type { Catalogue, Entry } from "../../catalogue/catalogue.ts";
import { fallenOn, type Cause } from "../../graph/fallen.ts";
import { recordKey } from "./relations.ts";
import type { RecordKey } from "./record-changes.ts";

/** What keeps an approved reply from being used: the way from the reply to what is out of force by itself, both among it. */
export interface GivenWay {
  readonly way: readonly RecordKey[];
  readonly cause: Cause;
}

/** On one side only: an approved reply falls, or holds again. */
export interface GroundsChange {
  readonly before?: GivenWay | undefined;
  readonly after?: GivenWay | undefined;
}

type Reply = Entry<"templates"> | Entry<"faq">;

/**
 * The approved replies that a change takes out of use, or brings back, without a word of their own: by a claim that lost
 * its support, a rule that was withdrawn, a day that was moved.
 *
 * @param asOf ISO date that both sides are judged by.
 */
export function groundsChanges(
  before: Catalogue,
  after: Catalogue,
  asOf: string,
): readonly (RecordKey & { readonly grounds: GroundsChange })[] {
  return repliesOf(after).flatMap((now) => {
    const old = now.type === "templates" ? before.templates.get(now.id) : before.faq.get(now.id);
    // What has another status, or came, is told of for that.
    if (old?.data.status !== "approved" || now.data.status !== "approved") return [];
    const grounds = { before: givenWay(before, old, asOf), after: givenWay(after, now, asOf) };
    return (grounds.before === undefined) === (grounds.after === undefined)
      ? []
      : [{ ...recordKey(now), grounds }];
  });
}

const repliesOf = ({ templates, faq }: Catalogue): Reply[] => [...templates.values(), ...faq.values()];

function givenWay(catalogue: Catalogue, reply: Reply, asOf: string): GivenWay | undefined {
  const fallen = fallenOn(catalogue, reply, asOf);
  return fallen && { way: fallen.way.map(recordKey), cause: fallen.cause };
}
