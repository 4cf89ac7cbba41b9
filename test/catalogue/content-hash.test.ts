import { describe, expect, test } from "vitest";
import { buildCatalogue, type Memory } from "../../src/catalogue/build.ts";
import { contentHash } from "../../src/catalogue/content-hash.ts";
import { allEntries } from "../../src/catalogue/catalogue.ts";
import { readContent } from "../../src/catalogue/read.ts";
import type { SourceFile } from "../../src/catalogue/source-file.ts";

const shipped = await readContent("content");

/** The shipped content with one file edited. */
function edited(path: string, edit: (text: string) => string): SourceFile[] {
  return shipped.map((file) => {
    if (file.path !== path) return file;
    const text = Buffer.from(file.bytes).toString();
    const bytes = Buffer.from(edit(text));
    expect(bytes.toString(), "the edit finds what it changes").not.toBe(text);
    return { ...file, bytes, size: bytes.byteLength };
  });
}

const hashes = (files: readonly SourceFile[], memory?: Memory) =>
  new Map(
    Array.from(allEntries(buildCatalogue(files, "content", memory).catalogue), (entry) => [
      `${entry.type}/${entry.id}`,
      contentHash(entry),
    ]),
  );
const before = hashes(shipped);
const changed = (path: string, edit: (text: string) => string): string[] => {
  const after = hashes(edited(path, edit));
  return Array.from(after.keys()).filter((key) => after.get(key) !== before.get(key));
};

const reply = "internal/templates/radera-uppgifter.yaml";
const policy = "internal/policies/kundsvar";

describe("contentHash(entry)", () => {
  test("is 32 hexadecimal digits, and no two records share one", () => {
    expect(new Set(before.values()).size).toBe(before.size);
    for (const hash of before.values()) expect(hash).toMatch(/^[0-9a-f]{32}$/);
  });

  test.for([
    { because: "a word of the reply", path: reply, from: "direktmeddelande", to: "brev" },
    { because: "a word of its English text", path: reply, from: "direct message", to: "letter" },
    { because: "its last day", path: reply, from: /expires: \S+/, to: "expires: 2031-01-01" },
    { because: "its status", path: reply, from: "status: approved", to: "status: in_review" },
  ])("changes with $because", ({ path, from, to }) => {
    expect(changed(path, (text) => text.replace(from, to))).toEqual(["templates/radera-uppgifter"]);
  });

  test.for([
    {
      because: "the day of the last reading",
      from: /last_reviewed_on: \S+/,
      to: "last_reviewed_on: 2026-11-01",
    },
    { because: "a wording that the search knows", from: "jag vill bli glömd", to: "glöm mig" },
    { because: "the form of the YAML", from: "    sv: Kan ni", to: "    sv:   Kan ni" },
    { because: "an approval", from: /  - by: person-\d+/, to: "  - by: person-09" },
  ])("does not change with $because", ({ from, to }) => {
    const whole = (text: string) =>
      text.replace("  sv: Kan ni", "    sv: Kan ni").replace("  en: Can you", "    en: Can you");
    expect(changed(reply, (text) => whole(text).replace(from, to))).toEqual([]);
  });

  test.for(["sv.mdx", "en.mdx"])("changes with the prose in %s, and where a link leads", (file) => {
    expect(changed(`${policy}/${file}`, (text) => `${text}\n[x](/a/)\n`)).toEqual(["policies/kundsvar"]);
    const [one, other] = ["/a/", "/b/"].map((address) =>
      hashes(edited(`${policy}/${file}`, (text) => `${text}\n[x](${address})\n`)).get("policies/kundsvar"),
    );
    expect(one).not.toBe(other);
  });

  test("does not change with empty lines in prose", () => {
    expect(changed(`${policy}/sv.mdx`, (text) => `${text}\n\n`)).toEqual([]);
  });
});

describe("buildCatalogue() with a memory", () => {
  test("takes over what is unchanged, and reads anew what is not", () => {
    const memory: Memory = new Map();
    const first = buildCatalogue(shipped, "content", memory);
    const second = buildCatalogue(
      edited(reply, (text) => text.replace("direktmeddelande", "brev")),
      "content",
      memory,
    );
    const same = (id: string) => first.catalogue.templates.get(id) === second.catalogue.templates.get(id);
    expect([same("radera-uppgifter"), same("ai-i-svar")]).toEqual([false, true]);
    expect(hashes(shipped, memory)).toEqual(before);
  });
});
