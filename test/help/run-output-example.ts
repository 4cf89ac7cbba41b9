import { buildCatalogue } from "../../src/catalogue/build.ts";
import type { SourceFile } from "../../src/catalogue/source-file.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { drawCanaries } from "../../src/leaks/draw-canaries.ts";
import { counterProof } from "../../src/leaks/find-canaries.ts";
import { judgeOutput } from "../../src/leaks/judge-output.ts";
import type { OutputFile } from "../../src/leaks/output-file.ts";

const site = /^dist\/(public|internal)\//;

/** Whether a file of an example lies in a built site. */
export const isOutput = (path: string): boolean => site.test(path);

/**
 * What the leak gates say of an example: of `dist/public/…` as a whole site, and of `dist/internal/…` as the site in which
 * the scan must find what the example's content says.
 *
 * @param output  Files of both sites, by their paths from the project's root.
 * @param content As the check reads it.
 */
export function runOutputExample(
  output: readonly SourceFile[],
  content: readonly SourceFile[],
): Diagnostic[] {
  const { catalogue } = buildCatalogue(content, "content");
  const canaries = drawCanaries(catalogue, []);
  const of = (name: string): OutputFile[] =>
    output
      .filter(({ path }) => path.startsWith(`dist/${name}/`))
      .map(({ path, kind, bytes }) => ({ path: path.replace(site, ""), isPlain: kind === "file", bytes }));
  const found = judgeOutput(of("public"), { catalogue, open: [], canaries, machine: [] });
  const internal = of("internal");
  return [
    ...(internal.length === 0 ? [] : counterProof(internal, canaries, "dist/internal/index.html")),
    ...found.map((one) => ({ ...one, at: { ...one.at, file: `dist/public/${one.at.file}` } })),
  ];
}
