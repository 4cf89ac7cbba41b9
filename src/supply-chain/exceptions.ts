/** Packages that would run a script when installed, and why it does not have to run: `.npmrc` forbids them all. */
export const installScripts: Readonly<Record<string, string>> = {
  esbuild:
    "only puts the platform's binary where it is faster to start; the binary comes as a package of its own",
};

/** Licences that allow use, change and distribution for the price of a notice. What ships to browsers has one of these. */
export const permissive: ReadonlySet<string> = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "Python-2.0",
]);

export interface LicenceException {
  /** Names of packages; a `*` stands for any letters. */
  readonly packages: string;
  readonly licence: string;
  readonly because: string;
}

/** Licences that ask for more, package by package. None of these ships to browsers. */
export const licenceExceptions: readonly LicenceException[] = [
  {
    packages: "dictionary-sv",
    licence: "LGPL-3.0",
    because:
      "a word list that the build reads to take compounds apart; neither it nor a part of it is published",
  },
  {
    packages: "@img/sharp-*",
    licence: "LGPL-3.0-or-later",
    because: "Astro's optional image library, run as it comes at build time and never published",
  },
  {
    packages: "lightningcss*",
    licence: "MPL-2.0",
    because: "makes style sheets smaller at build time, run as it comes and never published",
  },
  {
    packages: "*axe-core*",
    licence: "MPL-2.0",
    because: "checks accessibility in our tests, run as it comes and never published",
  },
];
