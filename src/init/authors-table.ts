import { contentTypes, typeNames, type DataOf } from "../content-types/index.ts";
import { list } from "../lib/list.ts";

type Roles = ReadonlyMap<string, DataOf<"roles">>;

/**
 * The authors' front door with one column written anew: who approves what, by the roles that there are. Rows that
 * name no role stay as they are.
 *
 * @param readme A text with the table of `content/README.md`.
 */
export function authorsTable(readme: string, roles: Roles): string {
  return readme.replace(
    /^(\| `([^`]+?)\/?` +\|[^|\n]+\|[^|\n]+\| )([^|\n]+?)( *\|)$/gm,
    (_, start: string, path: string, who: string, end: string) =>
      `${start}${approvers(path, who, roles).padEnd(who.length + end.length - 2)} |`,
  );
}

/** Who may approve what lies at a path, in the words of the row: how many, and when two. */
function approvers(path: string, who: string, roles: Roles): string {
  if (/^(?:the role|nobody|reviewed|whoever|who approves)/.test(who)) return who;
  const type = typeNames.find((name) => contentTypes[name].path === path);
  const may = [...roles.values()].filter(({ may_approve }) => may_approve.some((one) => one === type));
  if (may.length === 0) return "reviewed like any other change";
  const [, two = "", , more = ""] = /^(two of )?(.*?)(; .*)?$/.exec(who) ?? [];
  return `${two}${list(
    may.map(({ title }) => title.en ?? title.sv),
    two ? "and" : "or",
  )}${more}`;
}
