import { splitFrontMatter } from "../catalogue/front-matter.ts";
import { parseYaml } from "../catalogue/parse-yaml.ts";
import { readBlobs } from "../git/blobs.ts";
import { coAuthors, readLog, type Commit } from "../git/log.ts";
import { mergeBase, resolveCommit, type Repository } from "../git/repository.ts";
import { changedFiles, type ChangedFiles } from "./changed-files.ts";
import { pastOf, placesOf, isGoverning } from "./past.ts";
import { personOf } from "./people.ts";
import { planRecord, type PlannedLines } from "./plan-record.ts";
import type { MergedRequest } from "./pull-request.ts";
import { textOfFile } from "./text-of-file.ts";

/**
 * The ledger's lines of a pull request that was brought in. Files are those of the last commit that was looked at,
 * against where it left the branch; people and roles are those of that place.
 *
 * @returns Undefined when the clone lacks one of its commits.
 */
export async function recordRequest(
  repository: Repository,
  request: MergedRequest,
): Promise<PlannedLines | undefined> {
  const places = placesOf(repository.prefix);
  const head = await resolveCommit(repository, request.head);
  // The branch just before; when nothing was made anew, the branch as GitHub last saw it.
  const before = request.merge === request.head ? request.base : `${request.merge}^1`;
  const tip = await resolveCommit(repository, before);
  const base = head && tip ? await mergeBase(repository, head, tip) : undefined;
  if (head === undefined || base === undefined) return undefined;

  const all = await changedFiles(repository, base, head);
  const [commits, earlier] = await Promise.all([
    readLog(repository, `${base}..${head}`, []),
    readLog(repository, base, []),
  ]);
  const governing = earlier.flatMap(({ changes }) => changes).filter(({ path }) => isGoverning(path, places));
  const changes = commits.flatMap((commit) => commit.changes);
  const blobs = await readBlobs(
    repository,
    [...governing, ...changes].flatMap(({ from, to }) => [from, to].filter((blob) => blob !== undefined)),
  );
  const files: ChangedFiles = Object.fromEntries(
    Object.entries(all)
      .filter(([path]) => path.startsWith(places.content))
      .map(([path, { from, to }]) => {
        const bytes = to === null ? undefined : blobs.get(to);
        return [path, { from, to, ...(bytes && { text: textOfFile(path, bytes) }) }];
      }),
  );
  const past = pastOf(earlier, places, blobs);
  const last = past.line.length - 1;
  const people = past.peopleAt(last);
  const roles = past.rolesAt(last).flatMap((id) => {
    const role = past.roleAt(id, last);
    return role ? [[id, role] as const] : [];
  });
  return planRecord(request, {
    files,
    content: places.content,
    authors: writersOf(commits, earlier, places.content, blobs)
      .flatMap((commit) => [commit.author, ...coAuthors(commit)])
      .map((identity) => personOf(people, identity)),
    people,
    roles: new Map(roles),
    namedRole: (path, person) => namedRole(path, blobs.get(files[path]?.to ?? ""), person),
  });
}

/**
 * Commits that wrote in the content, under whatever name; a merge too where what it made is nobody else's. An approver's
 * own commit may write the approval into the record; that makes nobody an author.
 */
function writersOf(
  commits: readonly Commit[],
  earlier: readonly Commit[],
  content: string,
  blobs: ReadonlyMap<string, Uint8Array>,
): Commit[] {
  const text = (path: string, blob: string | undefined) => {
    const bytes = blob === undefined ? undefined : blobs.get(blob);
    return bytes ? textOfFile(path, bytes) : blob;
  };
  const isPlain = ({ parents }: Commit) => parents.length < 2;
  const result = ({ path, to }: Commit["changes"][number]) => to ?? `no ${path}`;
  const theirs = new Set(
    [...earlier, ...commits.filter(isPlain)].flatMap(({ changes }) => changes).map(result),
  );
  const known = new Set<string>();
  return commits.filter((commit) => {
    const own = commit.changes.filter(({ path }) => path.startsWith(content) || known.has(path));
    for (const { oldPath } of own) if (oldPath !== undefined) known.add(oldPath);
    return own.some(
      (change) =>
        (isPlain(commit) || !theirs.has(result(change))) &&
        (change.oldPath !== undefined || text(change.path, change.from) !== text(change.path, change.to)),
    );
  });
}

function namedRole(path: string, bytes: Uint8Array | undefined, person: string): string | undefined {
  const text = new TextDecoder().decode(bytes);
  const { data } = parseYaml(path.endsWith(".mdx") ? splitFrontMatter(text).frontMatter : text);
  const { approvals } = (data ?? {}) as { approvals?: unknown };
  if (!Array.isArray(approvals)) return undefined;
  const own = approvals.find((one: unknown) => (one as { by?: unknown } | null)?.by === person);
  const { role } = (own ?? {}) as { role?: unknown };
  return typeof role === "string" ? role : undefined;
}
