import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { newEntry } from "../../src/authoring/new-entry.ts";
import { isRefusal } from "../../src/authoring/refusal.ts";
import { canBeNew, typeNamed } from "../../src/authoring/type-named.ts";
import { buildCatalogue } from "../../src/catalogue/build.ts";
import { readContent } from "../../src/catalogue/read.ts";
import { typeNames, contentTypes } from "../../src/content-types/index.ts";
import { fieldWords } from "../../src/content-types/field-words.ts";

const read = (name: string) => readFileSync(name, "utf8");
const guides = { sv: read("docs/authoring.sv.md"), en: read("docs/authoring.md") };
const readme = read("content/README.md");
const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
const { catalogue } = buildCatalogue(await readContent("content"));

const all = Object.entries({ ...guides, readme });
const rows = (text: string) =>
  text
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .map((line) => line.split(" | ").length);

/** What cannot have any id. */
const namedByDay: Readonly<Record<string, string>> = {
  decision: "2026-w47",
  correction: "correction-2026-11-23-1",
};

describe("the guide and the authors' table say what is there", () => {
  test.for(all)("%s names commands that exist", ([, text]) => {
    const named = Array.from(text.matchAll(/npm run ([a-z:]+)/g), ([, name = ""]) => name);
    expect(named).toContain("new");
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  test.for(all)("%s begins something new as `npm run new` takes it", ([, text]) => {
    const commands = Array.from(
      text.matchAll(/npm run new -- (\S+) ([a-z0-9-]+)?/g),
      ([, type = "", id = namedByDay[type] ?? "en-ny-sak"]) => ({ type, id }),
    );
    expect(commands.length).toBeGreaterThan(0);
    for (const { type, id } of commands) {
      const result = newEntry(catalogue, { type, id, asOf: "2026-11-23" });
      expect(isRefusal(result) ? result : undefined).toBeUndefined();
    }
  });

  test.for(Object.entries(guides))("%s names fields that exist", ([, text]) => {
    const names = Array.from(text.matchAll(/`([a-z]+_[a-z_]+)`/g), ([, name = ""]) => name);
    const statuses: readonly string[] = contentTypes.templates.schema.shape.status.options;
    expect(names).toContain("change_summary");
    expect(names.filter((name) => !Object.hasOwn(fieldWords, name) && !statuses.includes(name))).toEqual([]);
  });

  test("both languages have the same steps and as many examples", () => {
    const shape = (text: string) => ({
      headings: Array.from(text.matchAll(/^#+ /gm), ([marks]) => marks),
      steps: text.match(/^\d\. /gm)?.length,
      // English has its own mistakes: its rows are other ones, but as many.
      rows: rows(text).length,
    });
    expect(shape(guides.en)).toEqual(shape(guides.sv));
  });

  test("every row of examples has not this, but this, and because", () => {
    expect(new Set([...rows(guides.sv), ...rows(guides.en)])).toEqual(new Set([3]));
  });

  test("the table has a row for every folder, and its start is the command that makes one", () => {
    const starts = new Map(
      Array.from(readme.matchAll(/^\| `([^`]+?)\/?` +\|[^|]+\|([^|]+)\|/gm), ([, path, start = ""]) => [
        path,
        start.trim(),
      ]),
    );
    for (const name of typeNames) {
      const { path } = contentTypes[name];
      const start = starts.get(path);
      expect(start, path).toBeDefined();
      const [, written] = /npm run new -- (\S+)/.exec(start ?? "") ?? [];
      if (written) expect(typeNamed(written)).toBe(name);
      else expect(start === "edit the file" || !canBeNew(name), path).toBe(true);
    }
  });
});
