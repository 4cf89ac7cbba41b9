import type { Catalogue } from "../catalogue/catalogue.ts";
import { contentTypes } from "../content-types/index.ts";
import { buildFacts } from "./build-facts.ts";
import { differences, pathText, shownValue } from "./differences.ts";
import { factsText } from "./facts-text.ts";
import { snapshotOf, snapshotPath, snapshotText } from "./snapshot.ts";

/** A file to write, and what to say of it. */
export interface FactsFile {
  /** Below the content folder. */
  readonly path: string;
  readonly text: string;
  /** One per value that is not what it was. */
  readonly changes: readonly string[];
}

/**
 * What `npm run facts` has to write: the facts when they are not what the records say, and the version of the
 * declaration in force when it has not been published yet. A published version is never written again.
 *
 * @param folder The content folder, as the catalogue knows it.
 * @param asOf   The day to judge by, `YYYY-MM-DD`.
 */
export function factsFiles(catalogue: Catalogue, folder: string, asOf: string): FactsFile[] {
  const facts = buildFacts(catalogue, asOf);
  const text = factsText(facts);
  const { path } = contentTypes.facts;
  const before = catalogue.facts?.data;
  const changes = (before ? differences(before, facts) : []).map(
    (one) => `${pathText(one.path)}: ${shownValue(one.here)} → ${shownValue(one.wanted)}`,
  );
  const version = snapshotOf(facts);
  const number = version && String(version.declaration.version);
  return [
    ...(catalogue.texts.get(`${folder}/${path}`) === text ? [] : [{ path, text, changes }]),
    ...(version && number && !catalogue.known.declarationVersions.has(number)
      ? [{ path: snapshotPath(version.declaration.version), text: snapshotText(version), changes: [] }]
      : []),
  ];
}
