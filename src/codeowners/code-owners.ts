import type { Catalogue } from "../catalogue/catalogue.ts";
import { contentTypes, type TypeName } from "../content-types/index.ts";
import { isOneFile } from "../content-types/define.ts";

/**
 * GitHub's and GitLab's list of who must approve a change to what, as the roles have it. Any one of those on a line is
 * enough there; that sensitive records need two is what the rules and the ledger hold.
 *
 * @param roles   Who may approve what.
 * @param pattern A role's name at the host, with `{role}` for its id: `@org/{role}`.
 * @returns A whole file. Of several lines that fit a file, the last counts.
 * @throws {RangeError} If no role may approve policies: then nobody could guard the rest.
 */
export function codeOwners(roles: Catalogue["roles"], pattern: string): string {
  const ownersOf = (type: TypeName): string =>
    [...roles.values()]
      .filter(({ data }) => data.may_approve.some((one) => one === type))
      .map(({ id }) => pattern.replaceAll("{role}", id))
      .sort()
      .join(" ");

  const guards = ownersOf("policies");
  if (guards === "") throw new RangeError("No role may approve policies.");

  const lines = (Object.keys(contentTypes) as TypeName[])
    .map((type): Line => [pathOf(type), ownersOf(type)])
    .filter(([, owners]) => owners !== "")
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const guarded = guardedPaths.map((path): Line => [path, guards]);

  return [
    "# Written by `npm run codeowners` from content/internal/roles/ and approvals/people.yaml. Change those instead.",
    "",
    "# What no line below names: code, and content of a type that no role has. Who may approve policies guards it.",
    ...aligned([["*", guards]]),
    "",
    "# Content: who may approve its type.",
    ...aligned(lines),
    "",
    "# What decides who may approve, and what the checks are. Last, so that no line above can take it over.",
    ...aligned(guarded),
    "",
  ].join("\n");
}

/** A path and its owners. */
type Line = readonly [path: string, owners: string];

const guardedPaths = ["/.github/", "/.gitlab-ci.yml", "/approvals/", "/content/internal/roles/"];

function pathOf(name: TypeName): string {
  const { form, path } = contentTypes[name];
  return `/content/${path}${isOneFile(form) ? "" : "/"}`;
}

function aligned(lines: readonly Line[]): string[] {
  const width = Math.max(0, ...lines.map(([path]) => path.length));
  return lines.map(([path, owners]) => `${path.padEnd(width)} ${owners}`);
}
