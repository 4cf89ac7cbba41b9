import { execFileSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { delimiter, join, resolve } from "node:path";
import { expect, inject, onTestFinished, test, vi } from "vitest";
import { buildSites } from "../../src/build/build-sites.ts";
import { copyPlain } from "../../src/build/copy-plain.ts";
import { compareWithManifest, makeManifest, manifestPath, readManifest } from "../../src/build/manifest.ts";
import { buildReport } from "../../src/build/report.ts";
import { stagedFolder, stageSite } from "../../src/build/stage-site.ts";
import { scrambleInternal } from "../leaks/scramble.ts";

const options = { today: "2026-11-22", progress: () => undefined };
const about = { site: "public", as_of: "2026-11-22", gates: [] } as const;

/** Every file of a built site with its fingerprint. */
const filesOf = async (folder: string) => (await makeManifest(folder, { ...about, gates: [] })).files;

test(
  "a second build gives the same bytes, and manifests that say what stands there",
  { timeout: 240_000 },
  async () => {
    const output = await workshop();
    expect((await buildSites({ ...options, content: "content", output })).outcome).toBe("built");
    for (const [site, tested] of [
      ["internal", inject("internalFolder")],
      ["public", inject("publicFolder")],
    ] as const) {
      const folder = join(output, site);
      expect(await filesOf(folder)).toEqual(await filesOf(tested));
      const manifest = await readManifest(manifestPath(folder));
      expect(await compareWithManifest(folder, manifest)).toEqual([]);
      expect(manifest.site).toBe(site);
    }
    const { gates } = await readManifest(manifestPath(join(output, "public")));
    expect(gates).toEqual([
      "content-check",
      "output-list",
      "hidden-parts",
      "canaries",
      "links",
      "counter-proof",
    ]);
  },
);

test(
  "the public site is the same bytes where internal content does not exist",
  { timeout: 240_000 },
  async () => {
    const root = await workshop();
    const content = join(root, "content");
    await mkdir(content);
    await cp("content/site.yaml", join(content, "site.yaml"));
    await cp("content/public", join(content, "public"), { recursive: true });
    const output = join(root, "dist");
    expect((await buildSites({ ...options, content, output })).outcome).toBe("built");
    expect(await filesOf(join(output, "public"))).toEqual(await filesOf(inject("publicFolder")));
    // An empty internal site still stands: the same build serves a team that has only begun.
    expect((await filesOf(join(output, "internal")))["index.html"]).toBeDefined();
  },
);

test(
  "and where internal content, its history, the day and the builder's environment are others",
  { timeout: 240_000 },
  async () => {
    const root = await workshop();
    const content = join(root, "content");
    await scrambleInternal("content", content);
    // Another day than the shipped content pins.
    const site = await readFile(join(content, "site.yaml"), "utf8");
    await writeFile(join(content, "site.yaml"), site.replace(/^as_of: .*\n/m, ""));
    const git = (...args: string[]) =>
      execFileSync("git", ["-c", "user.name=z", "-c", "user.email=z@z.example", ...args], { cwd: root });
    git("init", "--quiet");
    git("add", ".");
    git("commit", "--quiet", "-m", "another history");
    // A git that tells when it is asked.
    await mkdir(join(root, "bin"));
    await writeFile(join(root, "bin/git"), `#!/bin/sh\ntouch ${resolve(root, "asked")}\nexit 1\n`, {
      mode: 0o755,
    });
    vi.stubEnv("PATH", `${resolve(root, "bin")}${delimiter}${process.env["PATH"] ?? ""}`);
    vi.stubEnv("TZ", "Pacific/Kiritimati");
    vi.stubEnv("LANG", "tr_TR.UTF-8");
    vi.stubEnv("SITE", "https://intern.example");
    vi.stubEnv("PUBLIC_PLANTED", "planted");
    vi.stubEnv("KVITTO_APPROVALS", "require");
    onTestFinished(() => void vi.unstubAllEnvs());

    const { code, said } = await stageSite("public", { content, today: "2026-11-23", approvals: "require" });
    expect(code, said).toBe(0);
    expect(await filesOf(stagedFolder("public"))).toEqual(await filesOf(inject("publicFolder")));
    await expect(readFile(join(root, "asked"))).rejects.toThrow("ENOENT");
  },
);

test(
  "a planted page that counts internal records gives other bytes, which is how a count is seen",
  { timeout: 240_000 },
  async () => {
    const root = await workshop();
    await scrambleInternal("content", join(root, "scrambled"));
    vi.stubEnv("KVITTO_PLANTED", "planted");
    onTestFinished(() => void vi.unstubAllEnvs());
    const build = async (content: string) => {
      const code = await codeWith(root, "src/sites/public/pages/planted.astro", countingPage(content));
      const built = await stageSite("public", { content, today: options.today, code });
      expect(built.code, built.said).toBe(0);
      const folder = stagedFolder("public");
      return {
        files: await filesOf(folder),
        page: await readFile(join(folder, "planted/index.html"), "utf8"),
      };
    };
    const real = await build("content");
    const scrambled = await build(join(root, "scrambled"));
    const paths = new Set([...Object.keys(real.files), ...Object.keys(scrambled.files)]);
    const changed = [...paths].filter((path) => real.files[path]?.sha256 !== scrambled.files[path]?.sha256);
    expect(changed).toEqual(["planted/index.html"]);
    expect(real.page).toMatch(/\d+ records, environment: nothing/);
  },
);

test(
  "a planted file stops the build, says what is wrong, and the last good site stands",
  { timeout: 240_000 },
  async () => {
    const root = await workshop();
    const output = join(root, "dist");
    const folder = join(output, "public");
    await cp(inject("publicFolder"), folder, { recursive: true });
    await cp(manifestPath(inject("publicFolder")), manifestPath(folder));
    const code = await codeWith(root, "public/rules.json", '[{ "id": "r05" }]\n');

    const built = await buildSites({ ...options, content: "content", output, sites: ["public"], code });

    expect(built.outcome).toBe("leaks");
    if (built.outcome !== "leaks") return;
    const report = buildReport({ ...built.found, asOf: built.checked.asOf });
    expect(report).toBe(
      `${join(stagedFolder("public"), "rules.json")}:1:1 error KV700 "rules.json" is no file that the public site has.
  1 | [{ "id": "r05" }]
      ^^
  Take away what writes it. If readers are to have it, add it to the list in src/leaks/output-list.ts, where somebody reviews it.

1 error, 0 warnings.
`,
    );
    expect(await compareWithManifest(folder, await readManifest(manifestPath(folder)))).toEqual([]);
    expect(await filesOf(folder)).toEqual(await filesOf(inject("publicFolder")));
  },
);

/** Its canonical address is another page's, which keeps it out of the search: the bytes of this one file say it all. */
const countingPage = (content: string): string => `---
import { readdirSync } from "node:fs";
const records = readdirSync(${JSON.stringify(resolve(content, "internal/rules"))}).length;
---
<html lang="en">
  <head><link rel="canonical" href="https://exempelbolaget.example/" /></head>
  <body><main><h1>{records} records, environment: {process.env.KVITTO_PLANTED ?? "nothing"}</h1></main></body>
</html>
`;

/** A copy of the code with one file more. */
async function codeWith(root: string, path: string, text: string): Promise<string> {
  const code = join(root, "code");
  for (const part of ["src", "public", "astro.config.mjs", "package.json", "tsconfig.json"])
    await copyPlain(part, join(code, part), ["src/sites/internal"]);
  await writeFile(join(code, path), text);
  return code;
}

async function workshop(): Promise<string> {
  await mkdir(".kvitto", { recursive: true });
  const root = await mkdtemp(join(".kvitto", "bytes-"));
  onTestFinished(() => rm(root, { recursive: true }));
  return root;
}
