import { buildCatalogue } from "../../src/catalogue/build.ts";
import { readContent } from "../../src/catalogue/read.ts";
import { CliError } from "./run.ts";

/** The vendors and the versions of their terms that the content has. */
export async function knownTerms(content: string) {
  const { vendors, terms } = buildCatalogue(await readContent(content), content).catalogue;
  return { vendors, terms: [...terms.values()] };
}

/** The language of a vendor's text, as it was asked for. */
export function termsLanguage(lang: string): "sv" | "en" {
  if (lang !== "sv" && lang !== "en") throw new CliError(`--lang is sv or en, not "${lang}".`);
  return lang;
}
