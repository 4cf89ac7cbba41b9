import { resolve } from "node:path";
import { codeFrame } from "../diagnostics/code-frame.ts";
import type { Checked } from "../check.ts";
import { count } from "../lib/list.ts";

/** A finding in the form that Astro and Vite show: in an overlay, or at the end of a failed build. */
export interface ContentError {
  readonly name: "ContentError";
  readonly title: string;
  readonly message: string;
  readonly hint: string;
  /** The file's path on this machine, so that an editor can open it. */
  readonly loc: { readonly file: string; readonly line: number; readonly column: number };
  readonly frame: string;
  /** The whole file, for the picture of the code. */
  readonly fullCode: string;
  readonly stack: string;
}

/**
 * The first error of checked content, and how many more there are; `undefined` when there is none.
 */
export function contentError({ diagnostics, catalogue }: Checked): ContentError | undefined {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const [first] = errors;
  if (!first) return undefined;
  const { at, code, message, hint = "" } = first;
  const text = catalogue.texts.get(at.file) ?? "";
  const others = errors.length - 1;
  const more =
    others > 0 ? `\n\n${count(others, "more error", "more errors")}: "npm run check" lists all.` : "";
  return {
    name: "ContentError",
    title: `${code} in ${at.file}`,
    message: `${code} ${message}`,
    hint: `${hint}${more}`.trim(),
    loc: { file: resolve(at.file), line: at.line, column: at.column },
    frame: codeFrame(text, at),
    fullCode: text,
    stack: `${at.file}:${at.line}:${at.column}`,
  };
}

/**
 * The same as something to throw from a build. The message holds no word of the content: Astro takes
 * "document" or "window" in a message for a mistake in code and replaces the hint.
 */
export function thrownError(found: ContentError): Error {
  const { loc, frame, fullCode } = found;
  const error = new Error("The content has errors, so the site was not built.");
  const hint = `${found.stack} ${found.message}\n${found.hint}`;
  return Object.assign(error, { name: "ContentError", title: found.title, hint, loc, frame, fullCode });
}
