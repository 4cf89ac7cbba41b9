import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readContent } from "../../src/catalogue/read.ts";
import { checkFiles } from "../../src/check.ts";
import { encodings } from "./cases/encodings.ts";
import { names } from "./cases/names.ts";
import { prose } from "./cases/prose.ts";
import { references } from "./cases/references.ts";
import { sizes } from "./cases/sizes.ts";
import { tables } from "./cases/tables.ts";
import { values } from "./cases/values.ts";
import { yaml } from "./cases/yaml.ts";
import { sourceFiles, type HostileCase } from "./hostile-case.ts";

const areas = { encodings, yaml, values, tables, prose, names, references, sizes };
const clean = await readContent(fileURLToPath(new URL("../samples/clean/content", import.meta.url)));

/** What is found in a case's own files when they are put into a portal without faults. */
function findingsOf({ files }: HostileCase): string[] {
  const own = sourceFiles(files);
  const paths = own.map(({ path }) => path);
  const all = [...clean.filter(({ path }) => !paths.includes(path)), ...own].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
  return checkFiles(all, { asOf: "2026-11-22", shownAs: "" }).diagnostics.flatMap(
    ({ at, severity, code }) => {
      const path = at.file.slice(1);
      if (!paths.includes(path)) return [];
      return [`${path === paths[0] ? "" : `${path}:`}${at.line}:${at.column} ${severity} ${code}`];
    },
  );
}

describe.for(Object.entries(areas))("%s", ([, cases]) => {
  test.for(cases)("$because", (one) => {
    expect(findingsOf(one)).toEqual(one.want);
  });
});

test("the corpus has a hundred cases and more, no two of them alike", () => {
  const all = Object.values(areas).flat();
  expect(all.length).toBeGreaterThanOrEqual(100);
  expect(new Set(all.map(({ because }) => because)).size).toBe(all.length);
  const inputs = all.map((one) =>
    sourceFiles(one.files).map(({ path, kind, bytes }) => [
      path,
      kind,
      Buffer.from(bytes).toString("base64"),
    ]),
  );
  expect(new Set(inputs.map((input) => JSON.stringify(input))).size).toBe(all.length);
});
