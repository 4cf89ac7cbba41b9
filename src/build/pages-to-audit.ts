import { globSync } from "node:fs";

/** Pages whose address holds an id or a number are of one type. */
const ofMany = /^\/(?:en\/)?(how-we-work|declaration)\/[^/]+\/$/;

/** One page of each type in each language of a built public site, by address. */
export function pagesToAudit(folder: string): string[] {
  const addresses = globSync("**/index.html", { cwd: folder })
    .map((file) => `/${file.replaceAll("\\", "/").replace(/index\.html$/, "")}`)
    .filter((address) => !/\/404\/$/.test(address))
    .toSorted();
  const byType = Map.groupBy(addresses, (address) =>
    address.replace(
      ofMany,
      (_all, section: string) => `${address.startsWith("/en/") ? "/en" : ""}/${section}/…/`,
    ),
  );
  return Array.from(byType.values(), ([first = "/"]) => first);
}
