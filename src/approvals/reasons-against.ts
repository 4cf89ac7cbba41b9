import { place } from "../catalogue/place.ts";
import { contentTypes } from "../content-types/index.ts";
import { coAuthors } from "../git/log.ts";
import { holdsRole } from "../rules/approvals/holds-role.ts";
import type { Evidence, Reason } from "./judge-ledger.ts";
import { writtenBy } from "./lineage.ts";
import { mayApprove, type Past } from "./past.ts";
import { isBot, isRecorder, peopleBehind } from "./people.ts";
import type { Entry } from "./read-ledger.ts";
import { dayOf } from "./pull-request.ts";
import type { Span } from "./span.ts";

/**
 * Why a line of the ledger does not count for one of its files; nothing when it does.
 *
 * @param spans Every file of the line: they were one change, and what holds before it is read from before all of it.
 */
export function reasonsAgainst(
  past: Past,
  entry: Entry,
  span: Span,
  spans: readonly Span[],
  { textOf, signature }: Evidence,
): Reason[] {
  if (span.kind === "nothing") return [];
  const before = baseOf(entry, spans, textOf);
  return [
    ...(entry.line.level === "signed" ? unsigned(entry, signature) : forged(past, entry)),
    ...bot(past, entry, before),
    ...selfApproved(past, entry, span, before, textOf),
    ...withoutRight(past, entry, span, before),
    ...(span.follows ? [] : gap(span)),
    ...(span.found || !span.follows
      ? []
      : [{ code: "KV643" as const, text: "The text that was approved never came to this branch." }]),
  ];
}

/** The step before the change: the parent, on the line, of the first commit that it came with. */
export function baseOf({ line, step }: Entry, spans: readonly Span[], textOf: Evidence["textOf"]): number {
  const first = spans
    .filter(({ kind }) => kind === "next" || kind === "same")
    .flatMap(
      ({ versions }) => versions.find(({ path, from, to }) => textOf(path, from) !== textOf(path, to)) ?? [],
    );
  // Whoever reads a whole text later had the right when the line was written.
  const changed = line.whole === true ? [] : first.map(({ index }) => index);
  return Math.min(...changed, step.index) - 1;
}

function unsigned(entry: Entry, signature: Evidence["signature"]): Reason[] {
  const says = signature(entry);
  if (says === "good") return [];
  const text =
    says === "bad"
      ? `The signature is not "${entry.line.approver}"’s, or not of this line.`
      : "The signature could not be checked: ssh-keygen is not there.";
  return [{ code: "KV649", text }];
}

/** A review is registered by a workflow, in a commit that does nothing else. */
function forged(past: Past, { step }: Entry): Reason[] {
  const { author, committer, changes, parents } = step.commit;
  const people = past.peopleAt(step.index - 1);
  const found: string[] = [];
  if (changes.some(({ path }) => path !== past.places.ledger))
    found.push(
      "The line came together with other changes, and nobody may register a review of their own change.",
    );
  else if (parents.length > 1 || !isRecorder(people, author) || !isRecorder(people, committer))
    found.push(`The line was written by "${author.email}", who is not among those who register reviews.`);
  return found.map((text) => ({ code: "KV645", text }));
}

function bot(past: Past, { line: { approver } }: Entry, before: number): Reason[] {
  const latest = past.peopleAt(past.line.length - 1);
  if (!isBot(past.peopleAt(before), approver) && !isBot(latest, approver)) return [];
  return [{ code: "KV646", text: `"${approver}" is a bot. A bot may write, but is no second person.` }];
}

/** By the line, and by what git says of the commits: either is enough. */
function selfApproved(
  past: Past,
  { line: { approver, authors } }: Entry,
  { lineage, versions }: Span,
  before: number,
  textOf: Evidence["textOf"],
): Reason[] {
  const isSame = (path: string, a: string | undefined, b: string | undefined) =>
    textOf(path, a) === textOf(path, b);
  const written = versions.flatMap((version) => writtenBy(lineage, version, isSame));
  const names = written.flatMap((commit) => [commit.author, ...coAuthors(commit)]);
  const maps = [past.peopleAt(before), past.peopleAt(past.line.length - 1)];
  const all = new Set([
    ...authors,
    ...maps.flatMap((people) => names.flatMap((name) => peopleBehind(people, name))),
  ]);
  if (!all.has(approver)) return [];
  return [{ code: "KV642", text: `"${approver}" wrote part of the change, and nobody approves their own.` }];
}

function withoutRight(
  past: Past,
  { line: { approver, role: id, at }, step }: Entry,
  { path }: Span,
  before: number,
): Reason[] {
  const refuse = (text: string): Reason[] => [{ code: "KV647", text }];
  const where = place(path.slice(past.places.content.length));
  if (!("type" in where)) return refuse("No role may approve a file that is no content.");
  const role = past.roleAt(id, before);
  if (role === undefined) return refuse(`Before the change there was no role "${id}".`);
  const { en } = contentTypes[where.type].label;
  if (!mayApprove(role, where.type))
    return refuse(`Before the change, the role "${id}" had no right to approve a ${en}.`);
  if (at > dayOf(step.commit.committedAt))
    return refuse(`The approval is dated ${at}, which was yet to come when the line was written.`);
  return holdsRole(role, approver, at)
    ? []
    : refuse(`Before the change, "${approver}" did not hold the role "${id}" on ${at}.`);
}

function gap({ lineage, from, repeats }: Span): Reason[] {
  const text = repeats
    ? "It approves an older text once more, which another approved text has replaced since."
    : from === undefined
      ? "It takes the file for a new one, but an earlier text of it has been approved."
      : `It begins at another text of "${lineage.path}" than the one approved last: nobody has approved what came between.`;
  return [{ code: "KV643", text }];
}
