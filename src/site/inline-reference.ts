import type { InlineReference } from "./inline-references.ts";
import { site } from "./site.ts";

/**
 * What a component in a text shows on the page with an address.
 *
 * @throws {Error} When there is no such record. Content cannot cause it: KV201 refuses the text first.
 */
export function inlineReference(
  collection: "kpis" | "rules" | "templates",
  id: string,
  url: URL,
): InlineReference {
  const language = url.pathname.startsWith("/en/") ? "en" : "sv";
  const reference = site[language].inline[collection].get(id);
  if (!reference) throw new Error(`There is no "${id}" among the ${collection}.`);
  return reference;
}
