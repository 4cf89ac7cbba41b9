import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../workflows/workflow.ts";

/** Every code that has a page. */
const codes = new Set(
  readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .flatMap((name) => readFileSync(join(root, "src", name), "utf8").match(/^code: KV\d{3}$/m) ?? [])
    .map((line) => line.slice("code: ".length)),
);

/** What a text names that is not there: files, parts of pages, codes and commands. */
function missing(file: string, text: string): string[] {
  const links = Array.from(text.matchAll(/\]\(([^)\s]+)\)/g), ([, target = ""]) => target)
    .filter((target) => !/^https?:/.test(target))
    .filter((target) => !isThere(file, target));
  const paths = Array.from(
    text.matchAll(
      /`((?:\.github|approvals|content|deploy|docs|public|schemas|scripts|src|test)\/[^`\s*{<]*)`/g,
    ),
    ([, path = ""]) => path,
  ).filter((path) => !existsSync(join(root, path)));
  const named = Array.from(text.matchAll(/KV\d{3}/g), ([code]) => code).filter((code) => !codes.has(code));
  const scripts = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).scripts;
  const commands = Array.from(
    text.matchAll(/npm run (?:--silent )?([\w:-]+)/g),
    ([, name = ""]) => name,
  ).filter((name) => !Object.hasOwn(scripts, name));
  return [...links, ...paths, ...named, ...commands];
}

function isThere(file: string, target: string): boolean {
  const [path = "", anchor] = target.split("#");
  const there = path === "" ? join(root, file) : join(root, dirname(file), path);
  if (!existsSync(there)) return false;
  return anchor === undefined || headingsOf(readFileSync(there, "utf8")).includes(anchor);
}

/** As GitHub makes them. */
const headingsOf = (text: string): string[] =>
  Array.from(text.matchAll(/^#+ (.+)$/gm), ([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, "")
      .replaceAll(" ", "-"),
  );

describe.for(["SECURITY.md", "docs/security.md", "docs/adr/0025-supply-chain.md"])("%s", (file) => {
  test("names only what is there", () => {
    expect(missing(file, readFileSync(join(root, file), "utf8"))).toEqual([]);
  });
});

test("what is not there is noticed", () => {
  const text = `[a](docs/none.md) [b](#none) [c](docs/adr/README.md#decisions) [d](https://example.org/none)
\`test/none.ts\` \`src/supply-chain/check.ts\` KV999 KV501 \`npm run none\` \`npm run check\``;
  expect(missing("SECURITY.md", text)).toEqual(["docs/none.md", "#none", "test/none.ts", "KV999", "none"]);
});

/** A key of some service, a private key, a password in an address. */
const secret =
  /\b(?:gh[pousr]_\w{30,}|github_pat_\w{30,}|npm_[A-Za-z0-9]{36}|AKIA[0-9A-Z]{16}|xox[abpr]-[\w-]{10,}|glpat-[\w-]{20,})\b|-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----\s+[A-Za-z0-9+/]{20}|_auth[T]oken=(?!npm_0\b)\S{8,}/m;

describe("no file of the repository holds what belongs to one machine", () => {
  const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
  })
    .trim()
    .split("\n")
    .filter((path) => !/\.(?:png|jpg|webp|avif|pdf|woff2)$/.test(path) && existsSync(join(root, path)));

  test("a secret", () => {
    expect(files.length).toBeGreaterThan(500);
    expect(files.filter((path) => secret.test(readFileSync(join(root, path), "utf8")))).toEqual([]);
  });

  test("a registry's host", () => {
    const registry = /\bregistry\.[a-z0-9-]+\.[a-z]{2,}\b|\bnpm\.pkg\.github\.com\b|^registry=/m;
    const named = files.filter((path) => registry.test(readFileSync(join(root, path), "utf8")));
    expect(named).toEqual([]);
  });

  test("a planted secret is noticed", () => {
    expect(secret.test(`token: ghp_${"a".repeat(36)}`)).toBe(true);
    expect(secret.test(`-----BEGIN OPENSSH PRIVATE KEY-----\n${"b3BlbnNzaC1r".repeat(3)}`)).toBe(true);
    expect(secret.test("a key: ghp_short")).toBe(false);
  });
});
