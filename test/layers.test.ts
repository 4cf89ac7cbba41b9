import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";

/**
 * Who may import whom, layer by layer: the table of docs/architecture.md. A layer is a folder of `src/`, or
 * a file of it. `type:` means types only. What stands after `npm:` may be imported from outside.
 */
const layers: Record<string, { may: string[]; because: string }> = {
  lib: { may: [], because: "it knows no words of the project, so that anything may use it" },
  help: { may: ["lib", "npm:yaml"], because: "it reads our own pages, nothing else" },
  diagnostics: { may: ["lib", "npm:node:crypto"], because: "a diagnostic is data, whoever found it" },
  "engine/stats": { may: ["lib"], because: "numbers in, numbers out" },
  engine: {
    may: ["lib", "engine/stats", "type:content-types"],
    because: "the calculation is pure and knows no files",
  },
  "content-types": { may: ["lib", "npm:zod"], because: "a schema says what one file may hold" },
  prose: {
    may: [
      "lib",
      "content-types",
      "npm:@astrojs/markdown-remark",
      "npm:hast",
      "npm:mdast",
      "npm:mdast-util-mdx-jsx",
      "npm:remark-gfm",
      "npm:remark-mdx",
      "npm:remark-parse",
      "npm:unified",
      "npm:vfile",
    ],
    because: "the gate sits in the pipeline that renders and knows no other content",
  },
  catalogue: {
    may: [
      "lib",
      "content-types",
      "diagnostics",
      "prose",
      "npm:zod",
      "npm:yaml",
      "npm:csv-parse",
      "npm:node:crypto",
    ],
    because: "it turns files into entries and judges nothing",
  },
  graph: {
    may: ["lib", "content-types", "catalogue"],
    because: "it says what rests on what and what has given way, purely",
  },
  git: {
    may: ["lib", "catalogue", "npm:node:child_process", "npm:node:crypto", "npm:node:util"],
    because: "it asks git and nobody else, and hands on what git said",
  },
  changes: {
    may: ["lib", "npm:diff"],
    because: "it tells what differs between two values, whatever they are",
  },
  "catalogue/kept-bytes.ts": {
    may: ["npm:node:crypto", "npm:node:fs", "npm:node:path"],
    because: "it reads what an earlier run has left, and says which program asks",
  },
  "catalogue/read-ahead.ts": {
    may: [
      "catalogue",
      "catalogue/kept-bytes.ts",
      "catalogue/read.ts",
      "catalogue/read-ahead.ts",
      "npm:node:worker_threads",
    ],
    because: "it has the disk read in a thread of its own",
  },
  "catalogue/read-ahead-thread.ts": {
    may: [
      "catalogue",
      "catalogue/kept-bytes.ts",
      "catalogue/read.ts",
      "catalogue/read-ahead.ts",
      "npm:node:worker_threads",
    ],
    because: "it is that thread, and loads little",
  },
  "catalogue/kept-file.ts": {
    may: [
      "catalogue",
      "catalogue/kept-bytes.ts",
      "npm:node:crypto",
      "npm:node:fs",
      "npm:node:path",
      "npm:node:zlib",
    ],
    because: "it keeps in a file what has been read, so that the next run need not",
  },
  "catalogue/read.ts": {
    may: ["catalogue", "npm:node:fs", "npm:node:path"],
    because: "it is the one place that touches the file system",
  },
  codeowners: {
    may: ["lib", "content-types", "catalogue"],
    because: "it words what the roles say, purely",
  },
  translation: { may: ["lib", "catalogue"], because: "it rewrites one field of one text" },
  authoring: {
    may: ["lib", "content-types", "catalogue", "engine", "rules", "npm:zod", "npm:yaml"],
    because: "it writes starts and schemas for authors, purely; only the commands write files",
  },
  "authoring/type-named.ts": {
    may: ["authoring", "content-types", "lib"],
    because: "it knows what a type is called in a command, for commands and pages alike",
  },
  init: {
    may: ["lib", "content-types", "codeowners", "npm:yaml"],
    because: "it says what an empty portal holds, purely; only the command puts it in place",
  },
  "init/initialise.ts": {
    may: ["init", "check.ts", "codeowners", "npm:node:fs", "npm:node:fs/promises", "npm:node:path"],
    because: "it puts an empty portal in the demonstration's place, and says nothing",
  },
  "init/read-state.ts": {
    may: ["init", "catalogue", "git", "npm:node:fs", "npm:node:fs/promises", "npm:node:path"],
    because: "it looks at the repository before anything is written, and judges nothing",
  },
  facts: {
    may: ["lib", "engine", "content-types", "catalogue", "graph", "npm:yaml"],
    because: "it says what may be published, purely",
  },
  programme: {
    may: ["lib", "engine", "engine/stats", "content-types", "catalogue", "graph", "npm:zod"],
    because: "it judges the plan against the records, purely, for the rules and the pages alike",
  },
  rules: {
    may: [
      "lib",
      "engine",
      "engine/stats",
      "diagnostics",
      "content-types",
      "catalogue",
      "graph",
      "facts",
      "programme",
    ],
    because: "a rule judges what the catalogue holds, purely",
  },
  reviews: {
    may: ["lib", "content-types", "catalogue", "rules", "npm:yaml"],
    because: "it plans what a logged review writes, purely; only the command writes it",
  },
  approvals: {
    may: [
      "lib",
      "diagnostics",
      "content-types",
      "catalogue",
      "rules",
      "git",
      "npm:zod",
      "npm:yaml",
      "npm:node:crypto",
    ],
    because: "it proves from git and the ledger who has approved what, purely",
  },
  "approvals/read-proof.ts": {
    may: ["approvals", "approvals/signatures.ts", "git"],
    because: "it asks git and ssh-keygen, and judges nothing itself",
  },
  "approvals/approve-files.ts": {
    may: [
      "approvals",
      "approvals/read-proof.ts",
      "approvals/signatures.ts",
      "catalogue",
      "catalogue/read.ts",
      "git",
      "npm:node:fs/promises",
      "npm:node:path",
    ],
    because: "it is the command that approves, without its arguments",
  },
  "approvals/signatures.ts": {
    may: ["npm:node:child_process", "npm:node:fs/promises", "npm:node:os", "npm:node:path"],
    because: "it asks ssh-keygen and nobody else",
  },
  "check.ts": {
    may: [
      "approvals",
      "catalogue/read.ts",
      "lib",
      "diagnostics",
      "content-types",
      "prose",
      "catalogue",
      "engine",
      "rules",
    ],
    because: "it is the pipeline",
  },
  "rule-tests": {
    may: ["lib", "diagnostics", "engine", "engine/stats", "content-types", "catalogue"],
    because: "it runs the authors' tests of decision rules and words what they found",
  },
  leaks: {
    may: ["lib", "diagnostics", "content-types", "catalogue", "rules", "npm:parse5", "npm:node:zlib"],
    because: "it judges what a built site holds, purely; only the build reads the files",
  },
  import: {
    may: ["lib", "content-types", "diagnostics", "catalogue", "prose", "check.ts", "npm:csv-parse"],
    because: "it plans rows for tables, purely; only the commands write them",
  },
  exports: {
    may: ["lib", "content-types", "catalogue", "graph", "npm:yaml"],
    because: "replies in, one tool's format out, purely; the site words and serves it",
  },
  provenance: {
    may: ["lib", "git"],
    because: "it says who changed what, by what git tells",
  },
  audit: {
    may: [
      "lib",
      "content-types",
      "catalogue",
      "graph",
      "engine",
      "engine/stats",
      "rules",
      "type:git",
      "type:provenance",
    ],
    because: "it says what was in force on a day, from a history that others have read, purely",
  },
  "audit/on-day.ts": { may: ["type:audit"], because: "it ships to browsers, with the page that asks by day" },
  "supply-chain": {
    may: ["lib", "npm:zod", "npm:node:crypto"],
    because: "it judges what the lockfile says, purely",
  },
  "supply-chain/read-files.ts": {
    may: ["supply-chain", "npm:node:fs/promises", "npm:node:path"],
    because: "it reads the files that say what we depend on, and judges nothing",
  },
  "supply-chain/npm-sbom.ts": {
    may: ["git", "npm:node:child_process", "npm:node:util"],
    because: "it asks npm and git, and hands on what they said",
  },
  site: {
    may: [
      "lib",
      "help",
      "diagnostics",
      "engine",
      "engine/stats",
      "content-types",
      "catalogue",
      "graph",
      "programme",
      "rules",
      "facts",
      "exports",
      "search",
      "check.ts",
      "provenance",
      "approvals",
      "approvals/read-proof.ts",
      "authoring/type-named.ts",
      "audit",
      "audit/on-day.ts",
      "changes",
      "type:git",
    ],
    because: "it is where content becomes words, for every renderer",
  },
  diff: {
    may: [
      "lib",
      "diagnostics",
      "engine",
      "content-types",
      "catalogue",
      "graph",
      "rules",
      "changes",
      "provenance",
      "site",
    ],
    because: "it says what follows from a change, purely; what it cannot word itself the site words",
  },
  "diff/open-sides.ts": {
    may: ["catalogue", "catalogue/read.ts", "git", "npm:node:path"],
    because: "it reads both states of the content, and compares nothing",
  },
  "diff/run-diff.ts": {
    may: ["diff", "diff/open-sides.ts", "lib", "diagnostics"],
    because: "it is the command without its arguments",
  },
  "site/public/public-portal.ts": {
    may: ["catalogue", "catalogue/read.ts"],
    because: "it reads a content folder as if nothing internal were in it, and nothing else",
  },
  search: {
    may: ["lib", "npm:@orama/stemmers"],
    because: "the index and the query are read by the same pure code, and half of it ships to browsers",
  },
  "search-eval": {
    may: ["lib", "search", "npm:zod", "npm:minisearch"],
    because: "it measures rankings, whoever made them",
  },
  publish: {
    may: [
      "lib",
      "build",
      "npm:zod",
      "npm:fs-native-extensions",
      "npm:node:crypto",
      "npm:node:fs",
      "npm:node:fs/promises",
      "npm:node:os",
      "npm:node:path",
      "npm:node:process",
      "npm:node:timers/promises",
      "npm:node:util",
      "npm:node:zlib",
    ],
    because: "it puts live what the build has made, and knows no content",
  },
  client: {
    may: ["lib", "search", "audit/on-day.ts", "type:audit", "npm:chart.js"],
    because: "it ships to browsers",
  },
  deploy: {
    may: ["build"],
    because: "it writes the table of headers as web servers and readers want it, purely",
  },
  components: {
    may: ["site", "client", "styles", "type:lib"],
    because: "a component draws what it is given",
  },
  layouts: { may: ["site", "client", "components", "styles"], because: "a page does not compute" },
  sites: {
    may: ["site", "client", "components", "layouts", "styles", "npm:astro"],
    because: "a page chooses; it does not compute",
  },
  "sites/internal/pages/[...lang]/help/writing.astro": {
    may: ["site", "layouts", "styles", ".."],
    because: "it shows docs/authoring.md, which is read in the repository too",
  },
  "sites/internal/content.config.ts": {
    may: ["npm:astro", "npm:node:path", "npm:node:url"],
    because: "it only tells Astro where the prose is",
  },
  "sites/public/content.config.ts": {
    may: ["npm:astro", "npm:node:path", "npm:node:url"],
    because: "it only tells Astro where the prose is",
  },
};

/** Glue: anything in `src` but pages, layouts and components. */
const free = ["integration.ts", "build"];
const drawing = ["components", "layouts", "sites"];

const source = new URL("../src/", import.meta.url).pathname;
const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(ts|astro)$/.test(name) && !name.endsWith(".d.ts"))
  .sort();

describe("every import keeps to the layers", () => {
  test.for(files)("%s", (file) => {
    const layer = layerOf(file);
    const broken = importsOf(file).filter((wanted) => !allowed(layer, wanted, file));
    const reasons = broken.map(({ target }) => `src/${file} must not import ${target}: ${reason(layer)}.`);
    expect(reasons).toEqual([]);
  });
});

test("a planted import is refused", () => {
  expect(allowed("engine", { target: "catalogue", typeOnly: false }, "engine/planted.ts")).toBe(false);
  expect(allowed("components", { target: "catalogue", typeOnly: true }, "components/Planted.astro")).toBe(
    false,
  );
  expect(allowed("rules", { target: "npm:node:fs", typeOnly: false }, "rules/planted.ts")).toBe(false);
});

interface Import {
  /** A layer, or `npm:` and the package's name. */
  readonly target: string;
  readonly typeOnly: boolean;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(source, file), "utf8");
  const found = text.matchAll(/^\s*(?:import|export)\s+(type\s+)?(?:[^"';]*?\sfrom\s+)?["']([^"']+)["']/gm);
  return Array.from(found, ([, type, name = ""]) => ({
    target: targetOf(file, name),
    typeOnly: type !== undefined,
  }));
}

function targetOf(file: string, name: string): string {
  if (name.startsWith(".")) return layerOf(relative(source, join(source, dirname(file), name)));
  if (name.startsWith("astro")) return "npm:astro";
  const parts = name.split("/");
  if (name.startsWith("node:")) return `npm:${name}`;
  return `npm:${name.startsWith("@") ? parts.slice(0, 2).join("/") : parts[0]}`;
}

/** The longest key that the path begins with; a file of its own comes before its folder. */
function layerOf(file: string): string {
  const known = [...Object.keys(layers), ...free];
  const fits = known.filter((key) => file === key || file.startsWith(`${key}/`));
  return fits.sort((a, b) => b.length - a.length)[0] ?? file.split("/")[0] ?? file;
}

function allowed(layer: string, { target, typeOnly }: Import, file: string): boolean {
  if (free.includes(layer)) return !drawing.includes(target);
  const rules = layers[layer];
  if (!rules) return false;
  const same = target === layer || (file.startsWith(`${target}/`) && target !== "");
  const inside = target.startsWith(`${layer}/`);
  return same || inside || rules.may.includes(target) || (typeOnly && rules.may.includes(`type:${target}`));
}

const reason = (layer: string): string => layers[layer]?.because ?? "the layer is not in the table";
