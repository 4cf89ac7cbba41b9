import type { DataOf, TypeName } from "../content-types/index.ts";
import { contentTypes } from "../content-types/index.ts";
import { parseYaml } from "../catalogue/parse-yaml.ts";
import type { Commit } from "../git/log.ts";
import { mainLineSteps, type Step } from "./main-line-steps.ts";
import { nobody, parsePeople, type People } from "./people.ts";

/** Where the portal lies in its repository. Paths are from the top, with forward slashes. */
export interface Places {
  /** The content folder, with a slash at its end: `content/`. Empty when it is the top. */
  readonly content: string;
  readonly ledger: string;
  readonly people: string;
  readonly signers: string;
}

/** @param content The content folder from the top of the repository, with a slash at its end; empty for the top. */
export function placesOf(content: string): Places {
  const beside = content.replace(/[^/]+\/$/, "");
  return {
    content,
    ledger: `${beside}approvals/ledger.jsonl`,
    people: `${beside}approvals/people.yaml`,
    signers: `${beside}approvals/allowed_signers`,
  };
}

/** A repository's history, and what its files said at each step. */
export interface Past {
  readonly places: Places;
  readonly line: readonly Step[];
  /** Blob of a file after a step; undefined where it was not there. Before the first step nothing is. */
  readonly blobAt: (path: string, index: number) => string | undefined;
  /** Text of a blob; undefined when it was not read. */
  readonly text: (blob: string | undefined) => string | undefined;
  readonly peopleAt: (index: number) => People;
  readonly roleAt: (role: string, index: number) => DataOf<"roles"> | undefined;
  /** Ids of the roles that there were. */
  readonly rolesAt: (index: number) => readonly string[];
}

/**
 * @param commits A whole history, newest first.
 * @param blobs Bytes by blob: of the ledger, the people and the roles, through all of it.
 */
export function pastOf(
  commits: readonly Commit[],
  places: Places,
  blobs: ReadonlyMap<string, Uint8Array>,
): Past {
  const line = mainLineSteps(commits);
  const history = new Map<string, { index: number; to: string | undefined }[]>();
  const note = (path: string, index: number, to: string | undefined) => {
    history.set(path, [...(history.get(path) ?? []), { index, to }]);
  };
  for (const { index, commit } of line) {
    for (const { path, oldPath, status, to } of commit.changes) {
      if (status === "R" && oldPath !== undefined && isGoverning(oldPath, places))
        note(oldPath, index, undefined);
      if (isGoverning(path, places)) note(path, index, to);
    }
  }
  const blobAt: Past["blobAt"] = (path, at) => history.get(path)?.findLast(({ index }) => index <= at)?.to;
  const text: Past["text"] = (blob) => {
    const bytes = blob === undefined ? undefined : blobs.get(blob);
    return bytes && new TextDecoder().decode(bytes);
  };
  const roles = rolesFolder(places);
  return {
    places,
    line,
    blobAt,
    text,
    peopleAt: (index) => {
      if (blobAt(places.people, index) === undefined) return nobody;
      // Whoever makes the file unreadable must not be forgotten: what it said last still holds.
      const earlier = (history.get(places.people) ?? []).filter((one) => one.index <= index).toReversed();
      for (const { to } of earlier) {
        const people = parsePeople(text(to) ?? "");
        if (people) return people;
      }
      return nobody;
    },
    roleAt: (role, index) => parseRole(text(blobAt(`${roles}${role}.yaml`, index)) ?? ""),
    rolesAt: (index) =>
      [...history.keys()]
        .filter((path) => path.startsWith(roles) && blobAt(path, index) !== undefined)
        .map((path) => path.slice(roles.length).replace(/\.yaml$/, ""))
        .sort(),
  };
}

/** Files that say who may do what. */
export function isGoverning(path: string, places: Places): boolean {
  const { ledger, people, signers } = places;
  return path === ledger || path === people || path === signers || path.startsWith(rolesFolder(places));
}

/** The right to approve is by type of content. */
export const mayApprove = (role: DataOf<"roles">, type: TypeName): boolean =>
  role.may_approve.some((one) => one === type);

const rolesFolder = ({ content }: Places): string => `${content}${contentTypes.roles.path}/`;

function parseRole(text: string): DataOf<"roles"> | undefined {
  const { data, problems } = parseYaml(text);
  return problems.length === 0 ? contentTypes.roles.schema.safeParse(data).data : undefined;
}
