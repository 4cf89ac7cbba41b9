import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { buildCatalogue } from "../catalogue/build.ts";
import { readContent } from "../catalogue/read.ts";
import type { Identity } from "../git/log.ts";
import { openRepository } from "../git/repository.ts";
import { approve, type Approver } from "./approve.ts";
import { appendLines, signedText, type LedgerLine } from "./ledger-line.ts";
import { proofOf, whyUnknown } from "./proof.ts";
import { checkSignatures, readPast } from "./read-proof.ts";
import { sign } from "./signatures.ts";

export interface ApproveOptions extends Approver {
  /** The content folder. */
  readonly content: string;
  /** Files, from the working directory. */
  readonly files: readonly string[];
  /** Sign a line of the ledger with this key. */
  readonly key: string | undefined;
  /** Whether all of each text has been read, not only what changed since its last approval. */
  readonly whole: boolean;
  /** Write the approval into the records; a line of the ledger alone needs none. */
  readonly records: boolean;
}

/** What was done: files that were written, from the working directory; or why nothing was. */
export interface ApprovedFiles {
  readonly written: readonly string[];
  readonly refused: readonly string[];
}

/** Approves records as they stand in the content folder. Nothing is written unless all of it can be. */
export async function approveFiles(options: ApproveOptions): Promise<ApprovedFiles> {
  const { content, key, person, role, at, whole, records } = options;
  const below = (file: string) => relative(resolve(content), resolve(file)).split(sep).join("/");
  const source = await readContent(content);
  const { catalogue } = buildCatalogue(source);
  const repository = await openRepository(content);
  const opened = await readPast(
    content,
    "HEAD",
    source.map(({ path }) => path),
  );
  const isKnown = !("why" in opened);
  if (!isKnown && key !== undefined)
    return { written: [], refused: [`A line cannot be signed here: ${whyUnknown[opened.why]}.`] };
  const planned = approve({
    files: options.files.map((file) => `content/${below(file)}`),
    catalogue,
    past: isKnown ? { ...opened, proofs: proofOf(opened, await checkSignatures(opened)).files } : undefined,
    self: repository && (await whoAmI(repository.run)),
    pathOf: (file) => `${repository?.prefix ?? ""}${file.slice("content/".length)}`,
    person,
    role,
    at,
    whole,
    records,
    signs: key !== undefined,
  });
  if (planned.refused.length > 0) return { written: [], refused: planned.refused };

  const writes = new Map<string, string>();
  for (const [file, text] of planned.writes) writes.set(join(content, file.slice("content/".length)), text);
  if (key !== undefined) {
    const ledgerFile = join(dirname(resolve(content)), "approvals", "ledger.jsonl");
    const signed = await signAll(planned.lines, key);
    if (signed === undefined) return { written: [], refused: [`Nothing could be signed with "${key}".`] };
    const ledger = await readFile(ledgerFile, "utf8").catch(() => "");
    writes.set(relative("", ledgerFile), appendLines(ledger, signed));
  }
  for (const [file, text] of writes) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return { written: [...writes.keys()], refused: [] };
}

async function signAll(
  lines: readonly Omit<LedgerLine, "prev" | "signature">[],
  key: string,
): Promise<Omit<LedgerLine, "prev">[] | undefined> {
  const signed: Omit<LedgerLine, "prev">[] = [];
  for (const line of lines) {
    const signature = await sign(signedText({ ...line, prev: null }), key);
    if (signature === undefined) return undefined;
    signed.push({ ...line, signature });
  }
  return signed;
}

/** Name and address that a commit would get; undefined when git has none. */
async function whoAmI(run: (args: readonly string[]) => Promise<Buffer>): Promise<Identity | undefined> {
  try {
    const [, name = "", email = ""] =
      /^(.*) <(.*)> /.exec((await run(["var", "GIT_AUTHOR_IDENT"])).toString()) ?? [];
    return email === "" ? undefined : { name, email };
  } catch {
    return undefined;
  }
}
