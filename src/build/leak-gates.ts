import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { nobody, parsePeople } from "../approvals/people.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { drawCanaries, type InternalText } from "../leaks/draw-canaries.ts";
import { counterProof } from "../leaks/find-canaries.ts";
import { judgeOutput, type Judged } from "../leaks/judge-output.ts";
import { textOf, type OutputFile } from "../leaks/output-file.ts";
import { entriesBelow, type EntryBelow } from "./entries-below.ts";
import { moduleTexts } from "./module-texts.ts";

/** What canaries are drawn from, and what they are held against. */
export interface Sources {
  /** The checked content, internal part and all. */
  readonly catalogue: Catalogue;
  /** The content folder. */
  readonly content: string;
  /** The tree that the public site was built in. */
  readonly tree: string;
}

export interface GateOptions extends Sources {
  /** The built public site. */
  readonly folder: string;
  /** The internal site, when it was built in the same run: the scan must find there what it looks for. */
  readonly internal?: string | undefined;
}

/** What the gates found, with the texts that the findings point into. */
export interface Gated {
  readonly diagnostics: readonly Diagnostic[];
  readonly catalogue: { readonly texts: ReadonlyMap<string, string> };
}

/**
 * Judges a built public site before it is put in place: its list of files, what they hide, whether anything internal is in
 * them, where they lead. Everything that is found is an error.
 */
export async function leakGates(options: GateOptions): Promise<Gated> {
  const { folder, internal } = options;
  const files = await outputFiles(folder);
  const judged = await readJudged(options);
  const blind = internal === undefined ? [] : await unseenIn(internal, judged);
  const shown = (path: string) => join(folder, path).replaceAll("\\", "/");
  const found = judgeOutput(files, judged).map((one) => ({
    ...one,
    at: { ...one.at, file: shown(one.at.file) },
  }));
  return {
    diagnostics: [...blind, ...found],
    catalogue: { texts: new Map(files.map((file) => [shown(file.path), textOf(file)])) },
  };
}

/** What a public site is judged by: what is open, and canaries from all that is not. */
export async function readJudged({ catalogue, content, tree }: Sources): Promise<Judged> {
  const open = await openTexts(tree);
  const canaries = drawCanaries(catalogue, open, await peopleTexts(content));
  const machine = [process.cwd(), homedir()].filter((path) => path.split(/[/\\]/).length > 2);
  return { catalogue, open, canaries, machine };
}

/** Every file of a built site. */
export const outputFiles = async (folder: string): Promise<OutputFile[]> => [
  ...filesOf(folder, await entriesBelow(folder)),
];

/** The counter-proof, over pages and records: there internal content is shown. */
async function unseenIn(folder: string, { canaries }: Judged): Promise<Diagnostic[]> {
  const shown = (await entriesBelow(folder)).filter(({ path }) => /\.(?:html|json)$/.test(path));
  return counterProof(filesOf(folder, shown), canaries, folder);
}

/** Files with their bytes, each read when it is asked for. */
function* filesOf(folder: string, entries: readonly EntryBelow[]): Generator<OutputFile> {
  for (const { path, isFile } of entries) {
    const bytes = isFile ? readFileSync(join(folder, path)) : new Uint8Array();
    yield { path, isPlain: isFile, bytes };
  }
}

/** Modules that hold words and names of public pages. What only reads and checks content holds examples of it. */
const drawing = /\/src\/(?:sites|site|layouts|components|styles|client|search)\//;

/** All that the tree of the public site says by itself: its content, its fixed files, and the code of its pages. */
async function openTexts(tree: string): Promise<string[]> {
  const below = (folder: string) =>
    entriesBelow(join(tree, folder)).then((entries) => entries.map(({ path }) => join(tree, folder, path)));
  const modules = await moduleTexts(await below("src/sites/public"));
  const fixed = (await below("public")).filter((path) => /\.(?:txt|svg|json|xml)$/.test(path));
  const content = await Promise.all(
    [...(await below("content")), ...fixed].map((path) => readFile(path, "utf8")),
  );
  const code = [...modules].filter(([path]) => drawing.test(path.replaceAll("\\", "/")));
  return [...content, ...code.map(([, text]) => text)];
}

/** Accounts and addresses of people, which lie beside the content. */
async function peopleTexts(content: string): Promise<InternalText[]> {
  const file = join(content, "..", "approvals/people.yaml");
  const known = parsePeople(await readFile(file, "utf8").catch(() => "")) ?? nobody;
  return Object.values(known.people)
    .flatMap(({ accounts, emails }) => [...accounts, ...emails])
    .map((text) => ({ file, text }));
}
