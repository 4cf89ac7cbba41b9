import type { LicenceRow } from "./licences.ts";
import type { Shipped } from "./shipped.ts";

/** What a package that ships to browsers asks to have passed on. */
export interface Notice extends LicenceRow, Shipped {
  /** Its own words, as they lie in the package. */
  readonly text: string;
}

/** Where both sites serve the notices: `/licences.txt`. */
export const noticesFile = "public/licences.txt";

/**
 * The licences of other people's code in the sites, as one text that goes along with it.
 *
 * @param apache The Apache License 2.0, which packages under it name but do not bring.
 */
export function noticesText(notices: readonly Notice[], apache: string): string {
  const parts = notices.map(
    ({ name, version, licence, how, text }) =>
      `${line}\n${name} ${version} (${licence}): ${how}\n\n${tidy(text)}\n`,
  );
  const needsApache = notices.some(({ licence }) => licence?.includes("Apache-2.0"));
  return [head, ...parts, ...(needsApache ? [`${line}\n${tidy(apache)}\n`] : [])].join("\n");
}

const line = "=".repeat(78);

const head = `Kod från andra i de här webbplatserna, och villkoren för den.
Other people's code in these sites, and its terms.

Skriven av / Written by: npm run supply-chain -- notices
`;

const tidy = (text: string): string =>
  text
    .replaceAll("\r\n", "\n")
    .replace(/[ \t]+$/gm, "")
    .trim();
