import type { Site } from "../../src/build/sites.ts";
import { type Answer, valueOf } from "./ask.ts";
import { headerTables, type HeaderTables } from "./header-tables.ts";

/**
 * What is wrong with an answer's headers by the tables of docs/security.md: missing, other, twice, or one too many.
 *
 * @param path As the table of Cache-Control sees it: the file that was found.
 */
export function headerFaults(
  answer: Answer,
  { site, path, tables = headerTables() }: { site: Site; path: string; tables?: HeaderTables },
): string[] {
  const { status, headers } = answer;
  const expected = new Map<string, string>();
  for (const [name, values] of tables.everyAnswer) if (values[site]) expected.set(name, values[site]);
  expected.set("cache-control", expectedCache(status, path, site, tables));
  if (status === 405) expected.set("allow", tables.someAnswers.get("allow") ?? "");
  if (path === "/sign-out") expected.set("clear-site-data", tables.someAnswers.get("clear-site-data") ?? "");
  if (status === 200) expected.set("content-type", expectedType(path, tables));

  const where = `${site} ${path} (${status})`;
  const faults: string[] = [];
  for (const [name, value] of expected) {
    const found = headers.filter(([other]) => other === name).map(([, text]) => text);
    if (found.length === 0) faults.push(`${where}: ${name} is missing.`);
    else if (found.length > 1) faults.push(`${where}: ${name} is there ${found.length} times.`);
    else if (found[0] !== value) faults.push(`${where}: ${name} is "${found[0]}", not "${value}".`);
  }
  for (const [name, value] of headers) {
    if (expected.has(name)) continue;
    const isAllowed = tables.someAnswers.has(name) && tables.someAnswers.get(name) === undefined;
    if (!isAllowed || (name === "set-cookie" && !path.startsWith("/oauth2/"))) {
      faults.push(`${where}: "${name}: ${value}" is in no table.`);
    }
  }
  if (/\d/.test(valueOf(answer, "server") ?? "")) faults.push(`${where}: the server says its version.`);
  return faults;
}

function expectedCache(status: number, path: string, site: Site, tables: HeaderTables): string {
  if (status >= 400) return tables.cacheOfErrors[site];
  return tables.cache.find((row) => row.path.test(path))?.values[site] ?? "";
}

function expectedType(path: string, { types }: HeaderTables): string {
  const [ending = "others"] = /\.\w+$/.exec(path) ?? (path.startsWith("/oauth2/") ? [".txt"] : []);
  return types.get(ending) ?? types.get("others") ?? "";
}
