import { readdirSync, existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { check } from "../../../src/check.ts";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import type { FormatOptions } from "../../../src/diagnostics/formats/format.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const samples = join(root, "test/samples");
export const asOf = "2026-11-22";

/** An error with a hint. */
export const error: Diagnostic = {
  code: "KV104",
  severity: "error",
  at: { file: "content/a.yaml", line: 2, column: 9 },
  message: '"status" is "utkast".',
  hint: 'Write "draft".',
};

/** A warning without one, in a file that could not be read. */
export const warning: Diagnostic = {
  code: "KV313",
  severity: "warning",
  at: { file: "content/b.csv", line: 3, column: 1 },
  message: "Not over, 50 %.",
};

export const options: FormatOptions = {
  texts: new Map([["content/a.yaml", "id: a\nstatus: utkast\n"]]),
  asOf,
};

/** Whatever a file's name and a message could carry. */
export const hostile: Diagnostic = {
  code: "KV104",
  severity: "error",
  at: { file: "content/a|b`c\n::error::<x>%2e%,:é\uD800.yaml", line: 1, column: 1 },
  message:
    "| a `b` <img src=x> @team [l](https://e.example) {0} ##[error]\n::error::b \u001B[2J \u202E \uD800 $x$ #1",
  hint: "-->",
};

export interface Case {
  readonly name: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly options: FormatOptions;
}

/** What is shipped, every sample portal, nothing at all, and the hostile. */
export async function findingsToWrite(): Promise<readonly Case[]> {
  const portals = readdirSync(samples)
    .map((name) => ({ name, folder: join(samples, name, "content") }))
    .filter(({ folder }) => existsSync(folder));
  const checked = await Promise.all(
    [{ name: "shipped content", folder: join(root, "content") }, ...portals].map(async ({ name, folder }) => {
      const { diagnostics, catalogue } = await check(folder, { asOf, shownAs: "content" });
      return { name, diagnostics, options: { texts: catalogue.texts, asOf } };
    }),
  );
  const many = Array.from({ length: 25 }, (_, i) => ({ ...hostile, at: { ...hostile.at, line: i + 1 } }));
  return [
    ...checked,
    { name: "nothing", diagnostics: [], options },
    { name: "hostile", diagnostics: [hostile, error, warning, ...many], options },
  ];
}
