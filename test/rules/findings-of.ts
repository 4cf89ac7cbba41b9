import { buildCatalogue } from "../../src/catalogue/build.ts";
import type { Rule } from "../../src/rules/define-rule.ts";
import { baseSite } from "../help/base-records.ts";
import { fillFile } from "../help/fill-file.ts";

/** Files by path below the content folder; fields that an entry leaves out are the schema's own examples. */
export type Files = Readonly<Record<string, string>>;

interface Options {
  readonly asOf?: string;
  /** Whether the test means some file to be unreadable. Otherwise that is the test's own mistake. */
  readonly unreadable?: boolean;
}

/** The catalogue of a few files. Nothing is there but what the test shows, and the site's own record. */
export function catalogueOf(files: Files, { unreadable = false }: Options = {}) {
  const sources = Object.entries({ ...site, ...files }).map(([path, text]) => {
    const bytes = new TextEncoder().encode(fillFile(path, text).text);
    return { path, kind: "file" as const, size: bytes.length, bytes };
  });
  const { catalogue, diagnostics } = buildCatalogue(sources);
  const [first] = diagnostics;
  if (first && !unreadable) throw new Error(`${first.at.file}:${first.at.line} ${first.message}`);
  return catalogue;
}

const site: Files = Object.fromEntries([baseSite]);

/** What one rule finds: `internal/rules/r01.yaml:3:9 The message.`, lines as the test shows them. */
export function findingsOf({ check }: Rule, files: Files, options: Options = {}): string[] {
  const { asOf = "2026-11-22" } = options;
  return Array.from(check(catalogueOf(files, options), { asOf, internal: true }), ({ at, message }) => {
    const path = at.file.replace("content/", "");
    const line = fillFile(path, files[path] ?? "").shownLine(at.line);
    return `${path}:${line}:${at.column} ${message}`;
  });
}
