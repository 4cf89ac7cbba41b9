import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { defineCollection } from "astro/content/config";
import { glob } from "astro/loaders";

// Astro renders the prose; what the fields say is the catalogue's business, and its gate has run before.
const folder = resolve(process.env["KVITTO_CONTENT"] ?? "content", "public/how-we-work");

// Both sites call it the same, so that one type check serves both.
export const collections = {
  prose: defineCollection({
    loader: glob({
      base: pathToFileURL(`${folder}/`),
      pattern: "*/{sv,en}.mdx",
      // A "slug" in the front matter must not change the id.
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ""),
    }),
  }),
};
