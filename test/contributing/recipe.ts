import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** One block of a recipe: a file to write, a change to one, or commands to run. */
export type Step =
  | { readonly do: "write" | "change"; readonly file: string; readonly text: string }
  | { readonly do: "run"; readonly commands: readonly string[] };

export interface Recipe {
  readonly title: string;
  readonly steps: readonly Step[];
}

/**
 * The sections of a text that have something to follow. A fence of four marks holds those of three, so that a page with
 * examples can be shown whole.
 */
export function recipesIn(markdown: string): Recipe[] {
  const parts = markdown.matchAll(/^## (.+)$|^(`{3,})(\w+)(?: (\S+))?\n([^]*?)^\2$/gm);
  const recipes: { title: string; steps: Step[] }[] = [];
  for (const [, title, , language = "", file, text = ""] of parts) {
    if (title === undefined) recipes.at(-1)?.steps.push(stepOf(language, file, text));
    else recipes.push({ title, steps: [] });
  }
  return recipes.filter(({ steps }) => steps.length > 0);
}

function stepOf(language: string, file: string | undefined, text: string): Step {
  if (language === "sh") return { do: "run", commands: text.trim().split("\n") };
  if (file === undefined) throw new Error(`A block of ${language} names no file:\n${text}`);
  return { do: language === "diff" ? "change" : "write", file, text };
}

/**
 * Writes or changes a file as a block says.
 *
 * @throws If the file has not, exactly once, the lines that the change begins from.
 */
export function applyStep(folder: string, step: Extract<Step, { file: string }>): void {
  const path = join(folder, step.file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, step.do === "write" ? step.text : changed(readFileSync(path, "utf8"), step));
}

function changed(text: string, { file, text: diff }: { file: string; text: string }): string {
  const lines = diff.replace(/\n$/, "").split("\n");
  const side = (mark: string) =>
    lines
      .flatMap((line) => (line.startsWith(" ") || line.startsWith(mark) ? [`${line.slice(1)}\n`] : []))
      .join("");
  const parts = `\n${text}`.split(`\n${side("-")}`);
  if (parts.length !== 2) throw new Error(`${file} has these lines ${parts.length - 1} times:\n${side("-")}`);
  return parts.join(`\n${side("+")}`).slice(1);
}
