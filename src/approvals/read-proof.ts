import { readBlobs } from "../git/blobs.ts";
import { readLog, type Commit } from "../git/log.ts";
import { openRepository, resolveCommit, type Repository } from "../git/repository.ts";
import { keysOf } from "./keys-of.ts";
import { linesOf, signedText } from "./ledger-line.ts";
import { mainLineSteps } from "./main-line-steps.ts";
import { isGoverning, placesOf, type Places } from "./past.ts";
import { openPast, proofOf, type Opened, type Proof } from "./proof.ts";
import type { Entry } from "./read-ledger.ts";
import { checkSignature } from "./signatures.ts";
import { signersFor } from "./signers-for.ts";

/**
 * What is proven of a content folder's approvals. Asks git for one log, however many files there are.
 *
 * @param content Path of the content folder.
 * @param ref The commit to judge by.
 */
export async function readProof(content: string, ref = "HEAD"): Promise<Proof> {
  const opened = await readPast(content, ref);
  if ("why" in opened) return { known: false, why: opened.why };
  return proofOf(opened, await checkSignatures(opened));
}

/**
 * The same, before it is judged.
 *
 * @param also Files below the content folder whose texts are compared too, though no line of the ledger names them.
 */
export async function readPast(
  content: string,
  ref = "HEAD",
  also: readonly string[] = [],
): Promise<Opened | { readonly why: Extract<Proof, { known: false }>["why"] }> {
  const repository = await openRepository(content);
  if (repository?.root === undefined) return { why: "no repository" };
  return readPastIn(repository, repository.prefix, ref, also);
}

/**
 * What is proven in a repository that has been opened, bare or not.
 *
 * @param content The content folder from its top, with a slash at its end; empty for the top.
 */
export async function readProofIn(repository: Repository, content: string, ref: string): Promise<Proof> {
  const opened = await readPastIn(repository, content, ref, []);
  if ("why" in opened) return { known: false, why: opened.why };
  return proofOf(opened, await checkSignatures(opened));
}

async function readPastIn(
  repository: Repository,
  content: string,
  ref: string,
  also: readonly string[],
): ReturnType<typeof readPast> {
  if (repository.shallow) return { why: "shallow" };
  const commit = await resolveCommit(repository, ref);
  if (commit === undefined) return { why: "no commit" };
  const places = placesOf(content);
  const commits = await readLog(repository, commit, []);
  const texts = await readTexts(repository, commits, places, also);
  return texts === undefined ? { why: "partial" } : openPast(commits, places, texts);
}

/**
 * Governing files through all history; then every text of the files that the ledger names.
 *
 * @returns Undefined when a governing file is not there: without it somebody would be nobody.
 */
async function readTexts(
  repository: Repository,
  commits: readonly Commit[],
  places: Places,
  also: readonly string[],
): Promise<Map<string, Uint8Array> | undefined> {
  const changes = commits.flatMap((commit) => commit.changes);
  const governing = changes.filter(({ path }) => isGoverning(path, places));
  const texts = await readBlobs(repository, blobsOf(governing));
  if (blobsOf(governing).some((blob) => !texts.has(blob))) return undefined;
  const newest = mainLineSteps(commits)
    .flatMap(({ commit }) => commit.changes)
    .findLast(({ path }) => path === places.ledger)?.to;
  const ledger = newest === undefined ? undefined : texts.get(newest);
  const names = namesIn(new TextDecoder().decode(ledger));
  for (const path of also) names.add(`${places.content}${path}`);
  // A file has borne other names before and after.
  for (const { path, oldPath } of [...changes, ...changes.toReversed()]) {
    if (oldPath === undefined || (!names.has(path) && !names.has(oldPath))) continue;
    names.add(path);
    names.add(oldPath);
  }
  const named = await readBlobs(repository, blobsOf(changes.filter(({ path }) => names.has(path))));
  return new Map([...texts, ...named]);
}

const blobsOf = (changes: Commit["changes"]): string[] =>
  changes.flatMap(({ from, to }) => [from, to].filter((blob) => blob !== undefined));

/** Every path that a line of the ledger names, whatever else is the matter with the line. */
function namesIn(ledger: string): Set<string> {
  const names = linesOf(ledger).flatMap((line) => {
    try {
      return Object.keys(JSON.parse(line).files);
    } catch {
      return [];
    }
  });
  return new Set(names);
}

/** What checking each signed line came to. */
export async function checkSignatures(
  opened: Opened,
): Promise<(entry: Entry) => "good" | "bad" | "unchecked"> {
  const results = new Map<number, "good" | "bad" | "unchecked">();
  for (const { number, line, signers } of signersFor(opened)) {
    const { approver: person, at, signature = "" } = line;
    const about = { text: signedText(line), signature, person, at };
    const each: ("good" | "bad" | "unchecked")[] = [];
    for (const one of signers) each.push(await checkSignature(about, keysOf(one, person)));
    results.set(number, each.find((result) => result !== "good") ?? "good");
  }
  return ({ number }) => results.get(number) ?? "bad";
}
