import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { vi } from "vitest";
import type { SearchEntry } from "../../src/search/search-entry.ts";

/** A reply that the search can find; what a test does not name says nothing. */
export function entry(id: string, fields: Partial<SearchEntry> = {}): SearchEntry {
  const { kind = "template", lang = "sv", title = "", card } = fields;
  return {
    id,
    record: id,
    kind,
    lang,
    title,
    body: "",
    ...fields,
    card: card ?? { address: `/${id}/`, lang, kind, title, summary: "" },
  };
}

/** What a page gives the search in a browser: `fetch`, here of files, and the page's language. */
export function inPage(lang: "sv" | "en" = "sv"): void {
  vi.stubGlobal("document", { currentScript: null, documentElement: { lang }, querySelector: () => null });
  vi.stubGlobal("fetch", async (address: string) => {
    const file = fileURLToPath(address.replace(/\?.*$/, ""));
    const bytes = await readFile(file).catch(() => undefined);
    return bytes === undefined ? new Response("", { status: 404 }) : new Response(new Uint8Array(bytes));
  });
}
