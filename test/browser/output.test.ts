import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";

const files = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
const pagesOf = (folder: string) => files(folder).filter((file) => file.endsWith(".html"));
const read = (folder: string, file: string) => readFileSync(join(folder, file), "utf8");

describe.for(["internalFolder", "publicFolder"] as const)("every page of the %s", (name) => {
  const folder = () => inject(name);

  test("leads only to pages, files and places that exist", () => {
    const broken = pagesOf(folder()).flatMap((file) => {
      const html = read(folder(), file);
      return Array.from(html.matchAll(/\s(?:href|src)="([^"]*)"/g), ([, target = ""]) => decode(target))
        .filter((target) => !resolves(folder(), file, html, target))
        .map((target) => `${file}: ${target}`);
    });
    expect(broken).toEqual([]);
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

function resolves(folder: string, from: string, html: string, target: string): boolean {
  if (/^(https?:|mailto:|data:)/.test(target) || target === "") return true;
  const [path = "", hash] = target.split("#");
  const wanted = path === "" ? from : path.startsWith("/") ? path.slice(1) : join(from, "..", path);
  const file = [wanted, join(wanted, "index.html")].find(
    (one) => existsSync(join(folder, one)) && !isFolder(join(folder, one)),
  );
  if (file === undefined) return false;
  if (!hash || !file.endsWith(".html")) return true;
  const page = path === "" ? html : read(folder, file);
  return page.includes(` id="${hash}"`);
}

const isFolder = (path: string): boolean => {
  try {
    readdirSync(path);
    return true;
  } catch {
    return false;
  }
};

const decode = (text: string): string => {
  const plain = text.replaceAll("&amp;", "&").replaceAll("&#38;", "&");
  try {
    return decodeURI(plain);
  } catch {
    return plain;
  }
};
