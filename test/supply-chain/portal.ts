import type { SupplyChainFiles } from "../../src/supply-chain/check.ts";

const sha = (letter: string): string => `sha512-${letter.repeat(86)}==`;

/** A project with two dependencies of its own, one with a part for each platform, and a tool; nothing is wrong with it. */
export const good = {
  packageJson: `{
  "name": "small",
  "version": "1.0.0",
  "dependencies": {
    "@kurkle/color": "0.3.4",
    "fast": "2.0.0"
  },
  "devDependencies": {
    "tool": "1.0.0"
  },
  "overrides": {
    "tool": {
      "spy": "npm:nothing@1.0.0"
    },
    "moving": "4.0.0"
  }
}
`,
  lockfile: `{
  "name": "small",
  "version": "1.0.0",
  "lockfileVersion": 3,
  "requires": true,
  "packages": {
    "": {
      "name": "small",
      "version": "1.0.0",
      "dependencies": {
        "@kurkle/color": "0.3.4",
        "fast": "2.0.0"
      },
      "devDependencies": {
        "tool": "1.0.0"
      }
    },
    "node_modules/@kurkle/color": {
      "version": "0.3.4",
      "engines": { "node": ">=14" },
      "integrity": "${sha("A")}",
      "license": "MIT"
    },
    "node_modules/fast": {
      "version": "2.0.0",
      "integrity": "${sha("B")}",
      "license": "(MIT OR GPL-3.0-only)",
      "optionalDependencies": {
        "fast-linux-x64": "2.0.0",
        "fast-win32-x64": "2.0.0"
      }
    },
    "node_modules/fast-linux-x64": {
      "version": "2.0.0",
      "integrity": "${sha("C")}",
      "license": "MIT",
      "optional": true
    },
    "node_modules/fast-win32-x64": {
      "version": "2.0.0",
      "integrity": "${sha("D")}",
      "license": "MIT",
      "optional": true
    },
    "node_modules/moving": {
      "version": "4.0.0",
      "integrity": "${sha("E")}",
      "dev": true,
      "license": "ISC"
    },
    "node_modules/spy": {
      "name": "nothing",
      "version": "1.0.0",
      "integrity": "${sha("F")}",
      "dev": true,
      "license": "ISC"
    },
    "node_modules/tool": {
      "version": "1.0.0",
      "integrity": "${sha("G")}",
      "dev": true,
      "license": "Apache-2.0",
      "dependencies": {
        "moving": "latest",
        "spy": "^9.0.0"
      }
    }
  }
}
`,
  npmrc: `ignore-scripts=true
min-release-age=3
allow-git=none
allow-remote=none
allow-file=none
allow-directory=none
omit-lockfile-registry-resolved=true
save-exact=true
`,
  reasons: `# Why

| Package | Why | Instead of |
| --- | --- | --- |
| @kurkle/*, fast | They serve | |
| tool | It helps | doing without |

| Override | What is taken, and why |
| --- | --- |
| spy, moving | Nothing, and one version |
`,
} satisfies SupplyChainFiles;

/** The good project with texts of one file replaced: `planted("lockfile", ['"version": "0.3.4"', '"version": "9"'])`. */
export function planted(file: keyof SupplyChainFiles, plant: readonly string[]): SupplyChainFiles {
  let text: string = good[file];
  for (let i = 0; i < plant.length; i += 2) {
    const [there = "", instead = ""] = plant.slice(i, i + 2);
    if (!text.includes(there)) throw new Error(`The good ${file} holds no ${there}`);
    text = text.replace(there, () => instead);
  }
  return { ...good, [file]: text };
}
