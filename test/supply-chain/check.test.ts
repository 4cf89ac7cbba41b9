import { describe, expect, test } from "vitest";
import { checkSupplyChain, type SupplyChainFiles } from "../../src/supply-chain/check.ts";
import { findingsText } from "../../src/supply-chain/finding.ts";
import { good, planted } from "./portal.ts";

/** Findings as their first lines: place and message. */
const found = (files: SupplyChainFiles): string[] =>
  checkSupplyChain(files).map(({ file, line, message }) => `${file}:${line} ${message}`);

const color = '"engines": { "node": ">=14" }';
const fingerprint = '      "integrity": "sha512-';
const stranger = `    "node_modules/tool": {`;

interface Planted {
  readonly because: string;
  readonly file?: keyof SupplyChainFiles;
  /** Texts of the good file, each followed by what stands there instead. */
  readonly plant: readonly string[];
  readonly want: readonly string[];
}

describe("checkSupplyChain(files)", () => {
  test("finds nothing in a project that keeps the rules", () => {
    expect(found(good)).toEqual([]);
    expect(findingsText([])).toBe("");
  });

  test("says place, message and what to do", () => {
    expect(
      findingsText(checkSupplyChain(planted("packageJson", ['"fast": "2.0.0"', '"fast": "^2.0.0"']))),
    ).toBe(
      `package.json:6 “fast” is asked for as “^2.0.0”, which is no exact version.
  Write the version that was tried, and nothing before it: a build in a year is the build of today.
`,
    );
  });

  test.for<Planted>([
    {
      because: "it names the address of its file",
      plant: [color, '"resolved": "https://npm.example.org/@kurkle/color/-/color-0.3.4.tgz"'],
      want: [
        "20 “@kurkle/color” names an address, so that whoever wrote the lockfile chooses where it comes from.",
      ],
    },
    {
      because: "it names an address without TLS",
      plant: [color, '"resolved": "http://npm.example.org/@kurkle/color/-/color-0.3.4.tgz"'],
      want: [
        "20 “@kurkle/color” names an address, so that whoever wrote the lockfile chooses where it comes from.",
      ],
    },
    {
      because: "it comes from git over ssh",
      plant: [color, '"resolved": "git+ssh://git@github.com/a/b.git#3d3c42e5"'],
      want: ["20 “@kurkle/color” comes from git, where a name may lead elsewhere tomorrow."],
    },
    {
      because: "it comes from git over https",
      plant: [color, '"resolved": "git+https://github.com/a/b.git#3d3c42e5"'],
      want: ["20 “@kurkle/color” comes from git, where a name may lead elsewhere tomorrow."],
    },
    {
      because: "it is a file",
      plant: [color, '"resolved": "file:../color.tgz"'],
      want: ["20 “@kurkle/color” is a file, not a package of the registry."],
    },
    {
      because: "its address is none",
      plant: [color, '"resolved": "color"'],
      want: ["20 “@kurkle/color” comes from “color”, which is no address."],
    },
    {
      because: "it is a link to a folder",
      plant: [color, '"link": true'],
      want: ["20 “@kurkle/color” is a folder, not a package."],
    },
    {
      because: "it is a folder of this repository",
      plant: [stranger, `    "packages/own": {\n      "version": "1.0.0"\n    },\n${stranger}`],
      want: [
        "58 “packages/own” is a folder, not a package.",
        "58 “packages/own” is locked, and nobody asks for it.",
        "58 “packages/own” does not say under which licence it is.",
      ],
    },
    {
      because: "it has no fingerprint",
      plant: [`${fingerprint}${"B".repeat(86)}==",\n`, ""],
      want: ["24 “fast” has no SHA-512 fingerprint, so that any bytes would do."],
    },
    {
      because: "its fingerprint is a SHA-1",
      plant: [`sha512-${"B".repeat(86)}==`, "sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk="],
      want: ["26 “fast” has no SHA-512 fingerprint, so that any bytes would do."],
    },
    {
      because: "a second fingerprint stands beside the first",
      plant: [`sha512-${"B".repeat(86)}==`, `sha512-${"B".repeat(86)}== sha512-${"C".repeat(86)}==`],
      want: ["26 “fast” has no SHA-512 fingerprint, so that any bytes would do."],
    },
    {
      because: "its fingerprint is cut short",
      plant: [`sha512-${"B".repeat(86)}==`, `sha512-${"B".repeat(85)}==`],
      want: ["26 “fast” has no SHA-512 fingerprint, so that any bytes would do."],
    },
    {
      because: "it lies inside another package",
      plant: [`${fingerprint}${"B".repeat(86)}==",`, '      "inBundle": true,'],
      want: ["26 “fast” lies inside another package, so that nothing says which version it really is."],
    },
    {
      because: "another package stands in for it unasked",
      plant: [`"node_modules/fast": {`, `"node_modules/fast": {\n      "name": "fasst",`],
      want: ["25 “fasst” is installed under the name “fast”, and nobody asked for that."],
    },
    {
      because: "another package than the override says stands in",
      plant: ['"name": "nothing"', '"name": "something"'],
      want: ["52 “something” is installed under the name “spy”, and nobody asked for that."],
    },
    {
      because: "it wants to run a script",
      plant: ['"license": "Apache-2.0",', '"license": "Apache-2.0",\n      "hasInstallScript": true,'],
      want: ["63 “tool” wants to run a script when it is installed."],
    },
    {
      because: "a platform's package was left out",
      plant: [
        `    "node_modules/fast-win32-x64": {
      "version": "2.0.0",
      "integrity": "sha512-${"D".repeat(86)}==",
      "license": "MIT",
      "optional": true
    },
`,
        "",
      ],
      want: ["30 “fast” asks for “fast-win32-x64”, which is not locked: `npm ci` refuses that somewhere."],
    },
    {
      because: "something is locked that nobody asks for",
      plant: ['        "fast-linux-x64": "2.0.0",\n', ""],
      want: ["32 “fast-linux-x64” is locked, and nobody asks for it."],
    },
    {
      because: "a package asks for git",
      plant: ['"moving": "latest"', '"moving": "git+https://github.com/a/moving.git"'],
      want: [
        "64 “tool” asks for “moving” at git+https://github.com/a/moving.git, which is not in the registry.",
      ],
    },
    {
      because: "a package asks for a repository by its short name",
      plant: ['"moving": "latest"', '"moving": "someone/moving#main"'],
      want: ["64 “tool” asks for “moving” at someone/moving#main, which is not in the registry."],
    },
    {
      because: "a package asks for a file by its address",
      plant: ['"moving": "latest"', '"moving": "https://example.org/moving.tgz"'],
      want: ["64 “tool” asks for “moving” at https://example.org/moving.tgz, which is not in the registry."],
    },
    {
      because: "a package asks for a tag, and no override pins it",
      plant: ['"spy": "^9.0.0"', '"spy": "next"'],
      want: [
        "65 “tool” asks for “spy” as next, whichever version that is on the day: `npm ci` refuses the lockfile when it moves.",
      ],
    },
    {
      because: "the lockfile is of another version",
      plant: ['"lockfileVersion": 3', '"lockfileVersion": 2'],
      want: ["4 The lockfile is of version 2, not 3."],
    },
    { because: "it is cut off", plant: ['    "node_modules/tool": {', ""], want: ["1 This cannot be read."] },
    {
      because: "its licence asks for too much",
      plant: ['"license": "Apache-2.0"', '"license": "Apache-2.0 AND AGPL-3.0-only"'],
      want: ["62 “tool” is under Apache-2.0 AND AGPL-3.0-only, which nobody has said yes to."],
    },
    {
      because: "it says no licence",
      plant: ['      "license": "(MIT OR GPL-3.0-only)",\n', ""],
      want: ["24 “fast” does not say under which licence it is."],
    },
    {
      because: "its licence is a sentence",
      plant: ['"(MIT OR GPL-3.0-only)"', '"SEE LICENSE IN LICENSE.md"'],
      want: ["27 “fast” is under “SEE LICENSE IN LICENSE.md”, which is no SPDX expression."],
    },
    {
      because: "what ships to browsers has an exception's licence",
      plant: ['"license": "MIT"', '"license": "LGPL-3.0"'],
      want: [
        "22 “@kurkle/color” is under LGPL-3.0, which nobody has said yes to for what ships to browsers.",
      ],
    },
  ])("in package-lock.json: $because", ({ plant, want }) => {
    expect(found(planted("lockfile", plant))).toEqual(want.map((one) => `package-lock.json:${one}`));
  });

  test.for<Planted>([
    {
      because: "a range",
      plant: ['"tool": "1.0.0"', '"tool": "~1.0.0"'],
      want: ["package.json:9 “tool” is asked for as “~1.0.0”, which is no exact version."],
    },
    {
      because: "a tag",
      plant: ['"tool": "1.0.0"', '"tool": "latest"'],
      want: ["package.json:9 “tool” is asked for as “latest”, which is no exact version."],
    },
    {
      because: "a git address",
      plant: ['"tool": "1.0.0"', '"tool": "github:someone/tool"'],
      want: ["package.json:9 “tool” is asked for as “github:someone/tool”, which is no exact version."],
    },
    {
      because: "another version than the lockfile's",
      plant: ['"tool": "1.0.0"', '"tool": "1.0.1"'],
      want: ["package.json:9 “tool” is locked in another version than 1.0.1."],
    },
    {
      because: "a dependency that is not locked, and has no reason",
      plant: ['"tool": "1.0.0"', '"tool": "1.0.0",\n    "tooll": "1.0.0"'],
      want: [
        "package.json:10 “tooll” is locked in another version than 1.0.0.",
        "package.json:10 “tooll” has no row in docs/adr/0003-dependencies.md.",
      ],
    },
    {
      because: "a dependency fewer than the lockfile",
      plant: ['"@kurkle/color": "0.3.4",\n', ""],
      want: [
        "package.json:4 The lockfile has “@kurkle/color” under “dependencies”, and package.json does not.",
        "docs/adr/0003-dependencies.md:5 “@kurkle/*” has a row, and is no dependency.",
      ],
    },
    {
      because: "another name than the lockfile",
      plant: ['"name": "small"', '"name": "large"'],
      want: ["package.json:3 The lockfile was written for another name or version of the project."],
    },
    {
      because: "an override with a range",
      plant: ["npm:nothing@1.0.0", "npm:nothing@1"],
      want: ["package.json:13 “spy” is overridden by “npm:nothing@1”, which is no exact version."],
    },
    {
      because: "an override of another version than is locked",
      plant: ['"moving": "4.0.0"', '"moving": "4.0.1"'],
      want: [
        "package-lock.json:64 “tool” asks for “moving” as latest, whichever version that is on the day: `npm ci` refuses the lockfile when it moves.",
      ],
    },
    { because: "nothing", plant: [good.packageJson, ""], want: ["package.json:1 This cannot be read."] },
  ])("in package.json: $because", ({ plant, want }) => {
    expect(found(planted("packageJson", plant))).toEqual(want);
  });

  test.for<Planted>([
    {
      because: "a line is missing",
      plant: ["allow-git=none\n", ""],
      want: ["8 “allow-git” is not set to none: a package may come from git."],
    },
    {
      because: "a line is only a remark",
      plant: ["ignore-scripts=true", "# ignore-scripts=true"],
      want: ["9 “ignore-scripts” is not set to true: packages run scripts when they are installed."],
    },
    {
      because: "a later line takes it back",
      plant: ["save-exact=true\n", "save-exact=true\nignore-scripts=false\n"],
      want: ["9 “ignore-scripts” is not set to true: packages run scripts when they are installed."],
    },
    {
      because: "the age is none",
      plant: ["min-release-age=3", "min-release-age=0"],
      want: ["2 “min-release-age” is not set to 3: a release that was hijacked an hour ago is taken."],
    },
    {
      because: "it leads to another registry",
      plant: ["save-exact=true\n", "save-exact=true\nregistry=https://npm.example.org/\n"],
      want: ["9 “registry” belongs to one machine, not to the project."],
    },
    {
      because: "it leads one scope to another registry",
      plant: ["save-exact=true\n", "save-exact=true\n@kurkle:registry = https://npm.example.org/\n"],
      want: ["9 “@kurkle:registry” belongs to one machine, not to the project."],
    },
    {
      because: "it holds a key",
      plant: ["save-exact=true\n", "save-exact=true\n//npm.example.org/:_authToken=npm_0\n"],
      want: ["9 “//npm.example.org/:_authToken” belongs to one machine, not to the project."],
    },
  ])("in .npmrc: $because", ({ plant, want }) => {
    expect(found(planted("npmrc", plant))).toEqual(want.map((one) => `.npmrc:${one}`));
  });

  test.for<Planted>([
    {
      because: "a row for what is no dependency",
      plant: ["| tool |", "| tool, hammer |"],
      want: ["docs/adr/0003-dependencies.md:6 “hammer” has a row, and is no dependency."],
    },
    {
      because: "no row for an override",
      plant: ["| spy, moving |", "| moving |"],
      want: ["package.json:13 “spy” has no row in docs/adr/0003-dependencies.md."],
    },
  ])("in the reasons: $because", ({ plant, want }) => {
    expect(found(planted("reasons", plant))).toEqual(want);
  });
});
