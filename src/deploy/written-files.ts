import { sites } from "../build/sites.ts";
import { withHeaderTables } from "./markdown-tables.ts";
import { headersFile, mapsFile, typesFile } from "./nginx-files.ts";
import { headersForStaticHosts } from "./static-hosts.ts";

/** The page that shows the tables. */
export const headersPage = "docs/security.md";

/**
 * Every file that follows from the one table of headers, by its path in the repository.
 *
 * @param page The text of `headersPage` as it is; only its tables change.
 */
export function writtenFiles(page: string): ReadonlyMap<string, string> {
  return new Map([
    ["deploy/nginx/kvitto/written/maps.conf", mapsFile()],
    ["deploy/nginx/kvitto/written/types.conf", typesFile()],
    ...sites.map((site) => [`deploy/nginx/kvitto/written/headers-${site}.conf`, headersFile(site)] as const),
    ...sites.map((site) => [`deploy/static/${site}/_headers`, headersForStaticHosts(site)] as const),
    [headersPage, withHeaderTables(page)],
  ]);
}
