import type { Finding } from "./finding.ts";

/** What `.npmrc` must say, and what would happen without it. */
const wanted: Readonly<Record<string, { value: RegExp; write: string; otherwise: string }>> = {
  "ignore-scripts": {
    value: /^true$/,
    write: "true",
    otherwise: "packages run scripts when they are installed",
  },
  "min-release-age": {
    value: /^[1-9]\d*$/,
    write: "3",
    otherwise: "a release that was hijacked an hour ago is taken",
  },
  "allow-git": { value: /^none$/, write: "none", otherwise: "a package may come from git" },
  "allow-remote": { value: /^none$/, write: "none", otherwise: "a package may come from any address" },
  "allow-file": { value: /^none$/, write: "none", otherwise: "a package may come from a file" },
  "allow-directory": { value: /^none$/, write: "none", otherwise: "a package may come from a folder" },
  "save-exact": { value: /^true$/, write: "true", otherwise: "npm writes ranges into package.json" },
  "omit-lockfile-registry-resolved": {
    value: /^true$/,
    write: "true",
    otherwise: "the lockfile names the host that its last author used",
  },
};

/** Settings that lead to another source or carry a key: neither belongs in a repository. */
const forbidden =
  /^(?:\/\/|.*(?:registry|proxy|_auth|token|password|username|cafile|strict-ssl|replace-registry-host)\b)/i;

/** Whether npm's settings hold what the lockfile relies on. */
export function* checkNpmrc(text: string): Generator<Finding> {
  const lines = text.split("\n").map((line) => line.trim());
  const settings = lines.map((line) => (/^[#;]/.test(line) ? "" : line));
  const at = (line: number) => ({ file: ".npmrc", line });

  for (const [key, { value, write, otherwise }] of Object.entries(wanted)) {
    // The last one counts, as it does for npm.
    const last = settings.findLastIndex((line) => keyOf(line) === key);
    if (value.test(valueOf(settings[last] ?? ""))) continue;
    yield {
      ...at(last === -1 ? lines.length : last + 1),
      message: `“${key}” is not set to ${write}: ${otherwise}.`,
      hint: `Write ${key}=${write}`,
    };
  }
  for (const [index, line] of settings.entries())
    if (!Object.hasOwn(wanted, keyOf(line)) && forbidden.test(keyOf(line)))
      yield {
        ...at(index + 1),
        message: `“${keyOf(line)}” belongs to one machine, not to the project.`,
        hint: "Move it to the .npmrc of your own home folder.",
      };
}

const keyOf = (line: string): string => line.split("=")[0]?.trim() ?? "";
const valueOf = (line: string): string => line.slice(line.indexOf("=") + 1).trim();
