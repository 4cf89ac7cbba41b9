import type { Root } from "mdast";
import type { Processor } from "unified";
import type { VFile } from "vfile";
import { gate } from "./gate.ts";
import { inspectProse } from "./parse-prose.ts";
import { comparePlaces } from "./place.ts";
import type { ProseFinding } from "./prose-finding.ts";
import { syntaxFinding } from "./syntax-finding.ts";
import { textLimits } from "./text-limits.ts";

/**
 * Remark plugin: the gate in the pipeline that renders. A finding stops the build, so a file that
 * never met `npm run check` is refused all the same.
 */
export function proseGate(this: Processor): (tree: Root, file: VFile) => void {
  const parse = this.parser;
  if (!parse) throw new Error("proseGate must come after the parser.");

  // Before: the limits, what looks like code, which the parser would take its time to read, and, in our words, what it
  // refuses.
  this.parser = (text, file) => {
    stopAt(mayHoldCode.test(text) ? inspectProse(text).findings : textLimits(text), file);
    try {
      return parse(text, file);
    } catch (error) {
      throw proseError([syntaxFinding(error, text)], file);
    }
  };
  // After: the very tree that goes on to be rendered.
  return (tree, file) => stopAt([...layoutFindings(file), ...gate(tree)], file);
}

/** Without these a text has no program code, and no tag with attributes from code. */
const mayHoldCode = /\{|^(?:import|export)\b/m;

/** `layout:` in front matter makes Astro import the module that it names. */
function layoutFindings(file: VFile): ProseFinding[] {
  const frontMatter: unknown = file.data.astro?.frontmatter;
  if (typeof frontMatter !== "object" || frontMatter === null || !("layout" in frontMatter)) return [];
  return [
    {
      code: "KV501",
      line: 1,
      column: 1,
      message: '"layout" in the front matter would load program code.',
      hint: 'Delete "layout". The page chooses its own.',
    },
  ];
}

function stopAt(findings: readonly ProseFinding[], file: VFile): void {
  if (findings.length > 0) throw proseError(findings, file);
}

/** @param findings At least one. */
function proseError(findings: readonly ProseFinding[], file: VFile): Error {
  const ordered = [...findings].sort(comparePlaces);
  const [first] = ordered;
  const lines = ordered.map(({ line, column, code, message }) => `${line}:${column} ${code} ${message}`);
  // Astro swaps the hint of an error that names these two browser objects, and quotes may hold them.
  const message = lines.join("\n").replace(/document|window/g, "…");
  const place = { line: first?.line ?? 1, column: first?.column ?? 1 };
  return Object.assign(new Error(message), {
    ...place,
    hint: first?.hint,
    loc: { file: file.path, ...place },
  });
}
