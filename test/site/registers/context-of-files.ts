import { noHistory } from "../../../src/provenance/history.ts";
import { createContext, type Context } from "../../../src/site/context.ts";
import type { Language } from "../../../src/site/language.ts";
import { portalOf } from "../../../src/site/portal.ts";
import { catalogueOf, type Files } from "../../rules/findings-of.ts";

/** A portal of a few files, seen in a language on 22 November 2026. */
export function contextOfFiles(files: Files, language: Language = "sv"): Context {
  const portal = portalOf({ catalogue: catalogueOf(files), diagnostics: [], asOf: "2026-11-22" }, noHistory);
  return createContext(portal, language);
}
