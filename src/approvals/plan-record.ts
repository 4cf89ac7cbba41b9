import { place } from "../catalogue/place.ts";
import type { DataOf } from "../content-types/index.ts";
import { holdsRole } from "../rules/approvals/holds-role.ts";
import type { ChangedFiles } from "./changed-files.ts";
import { linesOf, type LedgerLine } from "./ledger-line.ts";
import { mayApprove } from "./past.ts";
import { isBot, personOfAccount, type People } from "./people.ts";
import type { MergedRequest } from "./pull-request.ts";

/** What is known of a pull request besides what GitHub tells. */
export interface RequestFiles {
  /** Content that it changed. */
  readonly files: ChangedFiles;
  /** The content folder from the top of the repository, with a slash at its end. */
  readonly content: string;
  /** Who wrote it: keys, or what git told. */
  readonly authors: readonly string[];
  /** As they were before it. */
  readonly people: People;
  readonly roles: ReadonlyMap<string, DataOf<"roles">>;
  /** The role that a record itself names for a person's approval. */
  readonly namedRole: (path: string, person: string) => string | undefined;
}

export interface PlannedLines {
  readonly lines: readonly Omit<LedgerLine, "prev">[];
  /** Why an approval is not registered, in a sentence each. */
  readonly notes: readonly string[];
}

/** The ledger's lines of a pull request: one for each person and role that approved some of its content. */
export function planRecord(request: MergedRequest, about: RequestFiles): PlannedLines {
  const { files, authors, people } = about;
  const opener = personOfAccount(people, request.openedBy) ?? request.openedBy;
  const lines: Omit<LedgerLine, "prev">[] = [];
  const notes: string[] = [];
  for (const { account, isBot: isApp, at } of request.approvals) {
    const person = personOfAccount(people, account);
    if (isApp || isBot(people, person ?? account)) {
      notes.push(`"${account}" is a bot, and no second person.`);
      continue;
    }
    if (person === undefined) {
      notes.push(
        `The account "${account}" is nobody’s in approvals/people.yaml as it was before the change.`,
      );
      continue;
    }
    const byRole = Map.groupBy(Object.keys(files), (path) => roleFor(about, path, person, at));
    for (const [role, paths] of byRole) {
      if (role === undefined)
        notes.push(...paths.map((path) => `"${person}" held no role that may approve ${path}.`));
      else
        lines.push({
          v: 1,
          pr: request.number,
          head: request.head,
          files: Object.fromEntries(paths.map((path) => [path, files[path] ?? { from: null, to: null }])),
          authors: [...new Set([opener, ...authors])].sort(),
          approver: person,
          role,
          at,
          level: "registered",
        });
    }
  }
  return { lines, notes };
}

/** Those lines that a ledger does not hold yet, so that an event may come twice. */
export function newLines(lines: PlannedLines["lines"], ledger: string): PlannedLines["lines"] {
  const known = new Set(
    linesOf(ledger).map((line) => {
      const { prev: _, ...rest } = JSON.parse(line) as LedgerLine;
      return JSON.stringify(rest);
    }),
  );
  return lines.filter((line) => !known.has(JSON.stringify(line)));
}

/** A role that the person held, with the right to approve the file: the one that the record names, or the first. */
function roleFor(
  { content, roles, namedRole }: RequestFiles,
  path: string,
  person: string,
  day: string,
): string | undefined {
  const where = place(path.slice(content.length));
  if (!("type" in where)) return undefined;
  const fit = Array.from(roles)
    .filter(([, role]) => mayApprove(role, where.type) && holdsRole(role, person, day))
    .map(([id]) => id);
  const named = namedRole(path, person);
  return named !== undefined && fit.includes(named) ? named : fit.sort()[0];
}
