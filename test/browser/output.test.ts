import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { brokenLinks } from "./broken-links.ts";

const files = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
const pagesOf = (folder: string) => files(folder).filter((file) => file.endsWith(".html"));
const read = (folder: string, file: string) => readFileSync(join(folder, file), "utf8");

describe.for(["internalFolder", "publicFolder"] as const)("every page of the %s", (name) => {
  const folder = () => inject(name);

  test("leads only to pages, files and places that exist", () => {
    expect(brokenLinks(folder())).toEqual([]);
  });

  test("has one first heading, a language, and says first that it is a demonstration", () => {
    for (const file of pagesOf(folder())) {
      const html = read(folder(), file);
      expect(html.match(/<h1[ >]/g), file).toHaveLength(1);
      expect(html, file).toMatch(/<html lang="(sv|en)"/);
      expect(html, file).toContain("Demonstration");
    }
  });

  test("has every id once", () => {
    for (const file of pagesOf(folder())) {
      const ids = Array.from(read(folder(), file).matchAll(/\sid="([^"]*)"/g), ([, id]) => id);
      expect(
        ids.filter((id, i) => ids.indexOf(id) !== i),
        file,
      ).toEqual([]);
    }
  });

  test("has nothing inline that the security policy would refuse", () => {
    for (const file of pagesOf(folder())) {
      const html = read(folder(), file);
      // A block of JSON-LD is data: nothing runs it, and the policy has no say in it.
      expect(html, file).not.toMatch(
        /<style|\sstyle="|\son[a-z]+="|<script(?![^>]*\s(?:src=|type="application\/ld\+json"))[^>]*>\s*\S/,
      );
    }
  });
});
