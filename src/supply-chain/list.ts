import { licenceExceptions } from "./exceptions.ts";
import type { LicenceRow, Reach } from "./licences.ts";
import { shipped } from "./shipped.ts";

/** Everything the project is made of, by whom it reaches, with the reason for each licence that asks for more. */
export function licenceList(rows: readonly LicenceRow[]): string {
  const how = new Map(shipped.map((one) => [one.name, one.how]));
  const groups = headings.map(([reach, heading]) => {
    const own = rows.filter((row) => row.reach === reach);
    const lines = own.map(({ name, version, licence }) =>
      [`${name} ${version}`, licence ?? "no licence", how.get(name)].filter(Boolean).join(" · "),
    );
    return `${heading} (${own.length})\n${lines.map((line) => `  ${line}\n`).join("")}`;
  });
  const reasons = licenceExceptions.map(
    ({ packages, licence, because }) => `  ${packages}, ${licence}: ${because}.\n`,
  );
  return [...groups, `Licences that ask for more\n${reasons.join("")}`].join("\n");
}

const headings: readonly (readonly [Reach, string])[] = [
  ["browsers", "Ships to readers' browsers"],
  ["build", "Makes the sites"],
  ["development", "For whoever develops Kvitto"],
];
