import { cacheControls, securityHeaders } from "../build/response-headers.ts";
import type { Site } from "../build/sites.ts";

/**
 * `_headers`, as Cloudflare Pages, Netlify and others read it from a site's root.
 *
 * One rule for all paths. Those hosts choose headers by path alone, so a year for hashed names would be given to misses
 * too; and a second rule for the same header is added to the first with a comma. Browsers ask again, and get 304.
 */
export function headersForStaticHosts(site: Site): string {
  const headers = [...securityHeaders(site, "tls"), ["Cache-Control", cacheControls[site].fresh] as const];
  const lines = headers.map(([name, value]) => `  ${name}: ${value}`);
  return [
    '# Written by "npm run headers" from src/build/response-headers.ts: change that. deploy/README.md says how to use it.',
    "/*",
    ...lines,
    "",
  ].join("\n");
}
