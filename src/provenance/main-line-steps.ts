import { coAuthors, type Commit, type Identity } from "../git/log.ts";
import { mainLine } from "../git/main-line.ts";
import { legibleText } from "../lib/legible-text.ts";
import type { Step } from "./history.ts";

/** A commit's parents, as `git rev-list --parents` tells them; newest first. */
export type Edges = ReadonlyMap<string, readonly string[]>;

/**
 * The main line of a branch as steps, newest first: a merge is one step, with the authors of the commits that it brought.
 *
 * @param edges Every commit that can be reached, the head first.
 * @param commits Those that touch the content, as `readLog` gives them.
 * @param shallow Whether a commit without parents may be where history was cut.
 */
export function mainLineSteps(edges: Edges, commits: readonly Commit[], shallow: boolean): Step[] {
  const known = new Map(commits.map((commit) => [commit.id, commit]));
  const steps: Step[] = [];
  let latest = "";
  for (const { id, merged } of mainLine(edges)) {
    const commit = known.get(id);
    if (!commit || commit.changes.length === 0) continue;
    const landed = swedishDay(commit.committedAt);
    latest = landed > latest ? landed : latest;
    steps.push({
      commit: id,
      day: latest,
      date: commit.authoredAt.slice(0, 10),
      subject: legibleText(commit.subject),
      authors: authorsOf([id, ...merged].flatMap((one) => known.get(one) ?? [])),
      changes: commit.changes,
      cut: shallow && commit.parents.length === 0,
    });
  }
  return steps.reverse();
}

/** Whoever merged has written nothing, unless nobody else has. */
function authorsOf(commits: readonly Commit[]): Identity[] {
  const written = commits.filter(({ parents }) => parents.length < 2);
  const people = (written.length > 0 ? written : commits).flatMap((commit) => [
    commit.author,
    ...coAuthors(commit),
  ]);
  const byAddress = new Map(people.toReversed().map((one) => [one.email.toLowerCase(), one]));
  return Array.from(byAddress.values(), ({ name, email }) => ({ name: legibleText(name), email }));
}

/** The day in Sweden of a moment with a zone. */
const swedishDay = (moment: string): string =>
  Temporal.Instant.from(moment).toZonedDateTimeISO("Europe/Stockholm").toPlainDate().toString();
