import { stringify } from "yaml";
import { contentTypes, type DataOf } from "../content-types/index.ts";
import type { Facts } from "./build-facts.ts";

/** A version of the declaration as the public read it. */
export type DeclarationVersion = DataOf<"declarationVersions">;

const heading =
  "# Written once by `npm run facts`, and never changed: what the public read in this version (KV657).\n";

/** The version in force as it is published; nothing while no declaration is. */
export function snapshotOf({ declaration, rules, tools }: Facts): DeclarationVersion | undefined {
  return declaration && { declaration, rules, tools };
}

/** Where a version lies below the content folder. */
export const snapshotPath = (version: number): string =>
  `${contentTypes.declarationVersions.path}/${version}.yaml`;

/** The file that a version is kept as. */
export const snapshotText = (version: DeclarationVersion): string =>
  heading + stringify(version, { lineWidth: 0 });

/**
 * What a published version and the facts must agree on. A review moves the dates of the declaration without a new
 * version, and the history grows with each later one.
 */
export function comparable({ declaration, rules, tools }: DeclarationVersion): object {
  const { last_reviewed_on: _, review_due: __, history: ___, ...told } = declaration;
  return { declaration: told, rules, tools };
}
